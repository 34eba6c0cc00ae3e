#include "theme/strings.h"

#include <bit>
#include <map>

#include "base/hash.h"
#include "base/text.h"
#include "theme/messages.h"
#include "theme/names.h"
#include "value/value.h"

namespace tertial {

namespace {

struct Found {
  std::string text;
  Span key_span;
};
using Keys = std::map<std::string, Found>;

void flatten(const Table& table, const std::string& prefix, Keys& keys, DiagnosticList& out) {
  for (const Member& member : table) {
    std::string key = prefix + member.key;
    if (const auto* inner = std::get_if<Table>(&member.value.data))
      flatten(*inner, key + ".", keys, out);
    else if (const auto* text = std::get_if<std::string>(&member.value.data))
      keys[std::move(key)] = {*text, member.key_span};
    else
      out.report(theme_kind("theme.string-type"), member.value.span, {quoted(key)});
  }
}

}  // namespace

Strings Strings::load(std::span<const ThemeFile> files, DiagnosticList& out) {
  Strings strings;
  if (files.empty()) return strings;
  std::vector<Keys> read;
  bool complete = true;
  for (const ThemeFile& file : files) {
    Keys& keys = read.emplace_back();
    const std::optional<Table> table = read_toml(file.text, file.file, 1, out);
    if (table)
      flatten(*table, {}, keys, out);
    else
      complete = false;
  }
  strings.own_file_ = files.back().file;
  Keys& own = read.back();
  std::vector<std::string_view> known;
  for (const auto& [key, found] : own)
    known.push_back(key);
  for (std::size_t i = read.size() - 1; i-- > 0;) {
    for (auto& entry : read[i]) {  // clang-tidy 16 crashes on a move out of a structured binding
      const std::string& key = entry.first;
      Found& found = entry.second;
      const auto replaced = own.find(key);
      if (replaced != own.end())
        replaced->second.text = std::move(found.text);
      else if (complete)
        theme::suggest(
            out.report(theme_kind("theme.unknown-override"), found.key_span, {quoted(key)}), key,
            known, out.suggestions());
    }
  }
  for (auto& entry : own)
    strings.entries_.push_back({entry.first, std::move(entry.second.text)});
  strings.index();
  return strings;
}

/// The slot of a key, or the free one where it would be. Precondition: there are slots.
std::size_t Strings::slot_of(std::string_view key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash64(key) & mask;
  while (slots_[slot] != 0 && entries_[slots_[slot] - 1].key != key)
    slot = (slot + 1) & mask;
  return slot;
}

void Strings::index() {
  slots_.assign(std::bit_ceil(2 * entries_.size() + 1), 0);
  for (std::size_t i = 0; i < entries_.size(); ++i)
    slots_[slot_of(entries_[i].key)] = static_cast<std::uint32_t>(i + 1);
}

const std::string* Strings::find(std::string_view key) const {
  if (slots_.empty()) return nullptr;
  const std::uint32_t found = slots_[slot_of(key)];
  return found == 0 ? nullptr : &entries_[found - 1].text;
}

std::string_view Strings::operator()(std::string_view key) const {
  const std::string* text = find(key);
  return text == nullptr ? key : std::string_view(*text);
}

std::string Strings::format(std::string_view key,
                            std::initializer_list<std::string_view> values) const {
  return substitute((*this)(key), {values.begin(), values.size()});
}

std::string Strings::count(std::string_view key, std::int64_t number) const {
  const std::string digits = std::to_string(number);
  return format(std::string(key) + (number == 1 ? ".one" : ".other"), {digits});
}

void Strings::require(std::span<const std::string_view> keys, DiagnosticList& out) const {
  for (const std::string_view key : keys)
    if (find(key) == nullptr)
      theme::suggest(
          out.report(theme_kind("theme.missing-string"), whole_file(own_file_), {quoted(key)}), key,
          this->keys(), out.suggestions());
}

std::vector<std::string_view> Strings::keys() const {
  std::vector<std::string_view> keys;
  keys.reserve(entries_.size());
  for (const Entry& entry : entries_)
    keys.push_back(entry.key);
  return keys;
}

}  // namespace tertial
