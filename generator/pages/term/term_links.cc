#include "pages/term/term_links.h"

#include <algorithm>
#include <unordered_set>

#include "base/text.h"
#include "pages/addresses.h"
#include "records/registry.h"
#include "records/term/term.h"

namespace tertial {

WordLinks term_links(const Site& site) {
  WordLinks links;
  if (!site.settings.glossary_links) return links;
  for (const Record& record : site.model.all<Term>()) {
    const std::string address = site.link(address_of(site, record)).text;
    links.add(title_of(site, record), address);
    for (const Located<std::string>& form : record.as<Term>().forms)
      links.add(*form, address);
  }
  return links;
}

std::vector<FileId> foreign_texts(const Site& site) {
  std::vector<FileId> files;
  for (const RecordType& type : record_types())
    for (const Record& record : site.model.records(type.schema()))
      if (const auto& lang = common(record).lang; lang && lang->value != *site.settings.language)
        files.push_back(record.file);
  std::ranges::sort(files);
  return files;
}

namespace {

constexpr std::string_view link_end = "</a>";

/// The words of the page's links that are none to the glossary, as the menu's.
std::unordered_set<std::string_view> words_of_others(std::string_view html) {
  std::unordered_set<std::string_view> words;
  for (std::size_t end = html.find(link_end); end != std::string_view::npos;
       end = html.find(link_end, end + 1)) {
    const std::size_t tag_end = html.rfind('>', end);
    if (tag_end == std::string_view::npos) continue;
    const std::size_t tag = html.rfind('<', tag_end);
    if (tag != std::string_view::npos && !html.substr(tag).starts_with(word_link_begin))
      words.insert(html.substr(tag_end + 1, end - tag_end - 1));
  }
  return words;
}

}  // namespace

void keep_first_term_links(std::string& html, std::string_view own) {
  std::size_t at = html.find(word_link_begin);
  if (at == std::string::npos) return;
  std::string kept;
  kept.reserve(html.size());
  std::unordered_set<std::string_view> seen;
  // The same words must not lead to two places.
  const std::unordered_set<std::string_view> others = words_of_others(html);
  const auto lead_elsewhere = [&](const std::string& words) {
    return others.contains(words) || others.contains(capitalized(words));
  };
  std::size_t done = 0;
  for (; at != std::string::npos; at = html.find(word_link_begin, done)) {
    const std::size_t address = at + word_link_begin.size();
    const std::size_t words = html.find('>', address) + 1;
    const std::string_view target(html.data() + address, words - address - 2);
    const std::size_t end = html.find(link_end, words);
    const bool here = target.substr(0, target.find('#')) == own;
    if (!here && !seen.contains(target) && !lead_elsewhere(html.substr(words, end - words))) {
      seen.insert(target);
      kept.append(html, done, end + link_end.size() - done);
    } else {
      kept.append(html, done, at - done);
      kept.append(html, words, end - words);
    }
    done = end + link_end.size();
  }
  kept.append(html, done);
  html = std::move(kept);
}

}  // namespace tertial
