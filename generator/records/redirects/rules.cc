#include <algorithm>
#include <cstdint>
#include <ranges>

#include "base/ascii.h"
#include "base/text.h"
#include "records/common/circles.h"
#include "records/redirects/messages.h"
#include "records/redirects/redirects.h"
#include "records/registry.h"

namespace tertial {
namespace {

bool is_unreserved(char c) {
  return is_ascii_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

bool is_record_link(std::string_view target) {
  const std::string_view name = target.substr(0, target.find(':'));
  return name.size() < target.size() &&
         std::ranges::any_of(record_types(),
                             [&](const RecordType& type) { return type.schema().name == name; });
}

/// All entries of a site, by address, and what becomes of them when they are followed.
class Ways {
 public:
  explicit Ways(const Model& model);
  void report(DiagnosticList& out);

 private:
  static constexpr std::size_t none = SIZE_MAX;
  struct Entry {
    const Redirect* redirect;
    std::string folded;       // some hosts do not tell a from A
    std::size_t next = none;  // the entry whose former address this one leads to
    std::size_t walk = 0;     // number of the walk that came here first; 0: none yet
    std::size_t last = none;  // the last entry of its chain; none in a circle
  };
  void report_twice(DiagnosticList& out) const;
  std::size_t find(std::string_view address) const;
  void follow(std::size_t start, std::size_t walk, DiagnosticList& out);

  std::vector<Entry> entries_;
};

Ways::Ways(const Model& model) {
  for (const Record& record : model.all<Redirects>())
    for (const Redirect& redirect : record.as<Redirects>().redirect)
      if (!redirect.from->empty())
        entries_.push_back({.redirect = &redirect, .folded = lower_case(*redirect.from)});
  std::ranges::stable_sort(entries_, {},
                           [](const Entry& entry) -> const std::string& { return entry.folded; });
}

std::size_t Ways::find(std::string_view address) const {
  const std::string folded = lower_case(address);
  const auto found = std::ranges::lower_bound(entries_, folded, {}, &Entry::folded);
  if (found == entries_.end() || found->folded != folded) return none;
  // What differs in capitals only is reported in another way.
  if (*found->redirect->from != address) return none;
  return static_cast<std::size_t>(found - entries_.begin());
}

void Ways::report_twice(DiagnosticList& out) const {
  std::size_t first = 0;
  for (std::size_t i = 1; i < entries_.size(); ++i) {
    if (entries_[i].folded != entries_[first].folded) {
      first = i;
      continue;
    }
    out.report(redirects_kind("redirect.twice"), entries_[i].redirect->from.at,
               {quoted(*entries_[i].redirect->from)})
        .with_note(entries_[first].redirect->from.at, {"den första står här", "the first is here"})
        .with_help({"ta bort en av dem", "delete one of them"});
  }
}

/// Walks until an entry that leads to a page, or one that was reached before; then back.
void Ways::follow(std::size_t start, std::size_t walk, DiagnosticList& out) {
  std::vector<std::size_t> way;
  std::size_t at = start;
  for (; entries_[at].walk == 0; at = entries_[at].next) {
    entries_[at].walk = walk;
    way.push_back(at);
    if (entries_[at].next == none) break;
  }
  std::size_t last = entries_[at].next == none ? at : entries_[at].last;
  if (entries_[at].walk == walk && entries_[at].next != none) {
    const Redirect& closing = *entries_[way.back()].redirect;
    std::vector<std::string> names;
    for (auto entry = std::ranges::find(way, at); entry != way.end(); ++entry)
      names.push_back(*entries_[*entry].redirect->from);
    out.report(redirects_kind("redirect.circle"), closing.to.at,
               {circle_in_words(std::move(names))})
        .with_help({"skriv i ett av stegen sidan som finns nu: to = \"…\"",
                    "write in one of the steps the page that there is now: to = \"…\""});
    last = none;
  }
  for (const std::size_t entry : std::ranges::reverse_view(way)) {
    entries_[entry].last = last;
    if (last == none || last == entry) continue;
    const Redirect& moved = *entries_[entry].redirect;
    const std::string& end = *entries_[last].redirect->to;
    out.report(redirects_kind("redirect.chain"), moved.to.at, {quoted(*moved.to), quoted(end)})
        .with_help({"skriv: to = \"{0}\"", "write: to = \"{0}\""}, {printable(end)});
  }
}

void Ways::report(DiagnosticList& out) {
  report_twice(out);
  for (Entry& entry : entries_)
    if (entry.redirect->to->starts_with('/')) entry.next = find(page_part(*entry.redirect->to));
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (entries_[i].walk == 0) follow(i, i + 1, out);
}

void check_from(const Redirect& redirect, const RuleContext& context) {
  if (redirect.from->empty()) return;  // missing, or reported as empty
  const std::optional<AddressFault> fault = fault_in_former_address(*redirect.from);
  if (!fault) return;
  Diagnostic& finding = context.out.report(redirects_kind("redirect.bad-address"), redirect.from.at,
                                           {quoted(*redirect.from), fault->reason});
  if (fault->instead.empty())
    finding.with_help({"skriv till exempel: from = \"/medborgarloften/gamla-namnet/\"",
                       "write for example: from = \"/medborgarloften/gamla-namnet/\""});
  else
    finding.with_help({"skriv: from = \"{0}\"", "write: from = \"{0}\""}, {fault->instead});
}

void check_to(const Redirect& redirect, const RuleContext& context) {
  const std::string& to = *redirect.to;
  const bool address = to.starts_with('/') && !to.starts_with("//");
  if (to.empty() || address || is_record_link(to)) return;
  context.out.report(redirects_kind("redirect.bad-target"), redirect.to.at, {quoted(to)})
      .with_help({"skriv till exempel: to = \"pledge:linkoping-2023-2024\" eller to = \"/mal/\"",
                  "write for example: to = \"pledge:linkoping-2023-2024\" or to = \"/mal/\""});
}

}  // namespace

std::string_view page_part(std::string_view address) {
  return address.substr(0, address.find('#'));
}

std::optional<AddressFault> fault_in_former_address(std::string_view address) {
  if (address.find("://") != std::string_view::npos)
    return AddressFault{{"bara det som står efter webbplatsens adress skrivs här",
                         "only what follows the site's address is written here"},
                        {}};
  if (!address.starts_with('/'))
    return AddressFault{{"den börjar inte med /", "it does not begin with /"}, {}};
  if (address.find('%') != std::string_view::npos)
    return AddressFault{
        {"den är procentkodad; bara a–z, A–Z, 0–9 och - . _ ~ kan stå mellan snedstrecken",
         "it is percent-encoded; only a–z, A–Z, 0–9 and - . _ ~ can stand between the slashes"},
        {}};
  if (address.find_first_of("?#") != std::string_view::npos)
    return AddressFault{{"en fil på en webbserver har ingen fråga (?) och inget ställe (#)",
                         "a file on a server has neither a query (?) nor a fragment (#)"},
                        {}};
  for (const char c : address)
    if (c != '/' && !is_unreserved(c))
      return AddressFault{{"bara a–z, A–Z, 0–9 och - . _ ~ kan stå mellan snedstrecken",
                           "only a–z, A–Z, 0–9 and - . _ ~ can stand between the slashes"},
                          {}};
  if (address.find("//") != std::string_view::npos)
    return AddressFault{{"två snedstreck står intill varandra", "two slashes stand together"}, {}};
  if (address.find("/.") != std::string_view::npos)
    return AddressFault{{"en del börjar med punkt", "a part begins with a dot"}, {}};
  if (address.starts_with("/assets/"))
    return AddressFault{{"temats egna filer ligger där", "the theme's own files are there"}, {}};
  constexpr std::string_view index = "/index.html";
  if (address.ends_with(index))
    return AddressFault{{"en mapp har bara en adress, den med / sist",
                         "a folder has one address only, the one with / at the end"},
                        std::string(address.substr(0, address.size() - index.size() + 1))};
  if (address.ends_with('/') || address.ends_with(".html")) return std::nullopt;
  return AddressFault{{"den slutar varken på / eller .html, så en sida kan inte ligga där",
                       "it ends neither in / nor .html, so that no page can be there"},
                      std::string(address) + "/"};
}

void check_redirects(const Record& record, const RuleContext& context) {
  for (const Redirect& redirect : record.as<Redirects>().redirect) {
    check_from(redirect, context);
    check_to(redirect, context);
  }
}

void check_redirect_ways(const RuleContext& context) {
  Ways(context.model).report(context.out);
}

}  // namespace tertial
