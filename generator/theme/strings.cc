#include "theme/strings.h"

#include <algorithm>
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
  Span key_span, text_span;
};
using Keys = std::map<std::string, Found>;

void flatten(const Table& table, const std::string& prefix, Keys& keys, DiagnosticList& out) {
  for (const Member& member : table) {
    std::string key = prefix + member.key;
    if (const auto* inner = std::get_if<Table>(&member.value.data))
      flatten(*inner, key + ".", keys, out);
    else if (const auto* text = std::get_if<std::string>(&member.value.data))
      keys[std::move(key)] = {*text, member.key_span, member.value.span};
    else
      out.report(theme_kind("theme.string-type"), member.value.span, {quoted(key)})
          .with_help({"skriv {0} = \"…\"", "write {0} = \"…\""}, {member.key});
  }
}

/// "{0}, {1}": the places for values in a text, each once and in order.
std::string places_in(std::string_view text) {
  std::string places;
  for (char n = '0'; n <= '9'; ++n) {
    const std::string place{'{', n, '}'};
    if (text.find(place) != std::string_view::npos)
      places.append(places.empty() ? "" : ", ").append(place);
  }
  return places;
}

/// Puts a site's text in the place of the theme's.
void replace(Found& own, Found by, std::string_view key, DiagnosticList& out) {
  const std::string wanted = places_in(own.text);
  if (places_in(by.text) != wanted) {
    Diagnostic& finding =
        out.report(theme_kind("theme.override-values"), by.text_span, {quoted(key)});
    if (wanted.empty())
      finding.with_help({"skriv texten utan {0} och liknande: temats text är: {1}",
                         "write the text without {0} and the like: the theme's text is: {1}"},
                        {"{0}", quoted(own.text)});
    else
      finding.with_help({"texten ska ha {0}: temats text är: {1}",
                         "the text needs {0}: the theme's text is: {1}"},
                        {wanted, quoted(own.text)});
    return;  // With the theme's own text nothing else is wrong because of this.
  }
  own.text = std::move(by.text);
}

}  // namespace

Strings Strings::load(std::span<const ThemeFile> files, std::span<const StringOverride> overrides,
                      DiagnosticList& out) {
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
  known.reserve(own.size());
  for (const auto& [key, found] : own)
    known.push_back(key);
  // Compared with the theme's own text, before another has taken its place.
  const Keys original = overrides.empty() && read.size() == 1 ? Keys{} : own;
  const auto lay_over = [&](const std::string& key, Found by) {
    const auto replaced = own.find(key);
    if (replaced != own.end()) {
      replaced->second.text = original.find(key)->second.text;
      replace(replaced->second, std::move(by), key, out);
    } else if (complete) {
      theme::suggest(out.report(theme_kind("theme.unknown-override"), by.key_span, {quoted(key)}),
                     key, known, out.suggestions());
    }
  };
  for (std::size_t i = read.size() - 1; i-- > 0;)
    for (auto& entry : read[i])  // clang-tidy 16 crashes on a move out of a structured binding
      lay_over(entry.first, std::move(entry.second));
  std::map<std::string_view, Span> given;
  for (const StringOverride& by : overrides) {
    const auto [first, fresh] = given.try_emplace(by.key, by.key_at);
    if (!fresh)
      out.report(theme_kind("theme.override-twice"), by.key_at, {quoted(by.key)})
          .with_note(first->second, {"den första gången", "the first time"})
          .with_help({"ta bort den ena", "delete one of them"});
    lay_over(by.key, {by.text, by.key_at, by.text_at});
  }
  for (auto& entry : own)
    strings.entries_.push_back({entry.first, std::move(entry.second.text), false});
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

void Strings::complete(const Strings& main, DiagnosticList& out) {
  for (Entry& entry : entries_) {
    const std::string* wanted = main.find(entry.key);
    if (!wanted) {
      theme::suggest(out.report(theme_kind("theme.unknown-override"), whole_file(own_file_),
                                {quoted(entry.key)}),
                     entry.key, main.keys(), out.suggestions());
    } else if (places_in(*wanted).empty() && !places_in(entry.text).empty() &&
               !entry.key.ends_with(".one")) {
      out.report(theme_kind("theme.override-values"), whole_file(own_file_), {quoted(entry.key)})
          .with_help({"den texten är: {0}", "that text is: {0}"}, {quoted(*wanted)});
      entry.text = *wanted;
    }
  }
  const std::size_t own = entries_.size();
  for (const Entry& entry : main.entries_)
    if (!find(entry.key)) entries_.push_back({entry.key, entry.text, true});
  if (entries_.size() == own) return;
  std::ranges::sort(entries_, {}, &Entry::key);
  index();
}

bool Strings::is_borrowed(std::string_view key) const {
  if (slots_.empty()) return false;
  const std::uint32_t found = slots_[slot_of(key)];
  return found != 0 && entries_[found - 1].borrowed;
}

std::vector<std::string_view> Strings::keys() const {
  std::vector<std::string_view> keys;
  keys.reserve(entries_.size());
  for (const Entry& entry : entries_)
    keys.push_back(entry.key);
  return keys;
}

}  // namespace tertial
