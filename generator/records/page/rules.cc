#include <algorithm>
#include <span>
#include <vector>

#include "base/known_languages.h"
#include "base/text.h"
#include "records/page/messages.h"
#include "records/page/page.h"
#include "records/registry.h"

namespace tertial {
namespace {

constexpr std::string_view easy_folder = "lattlast";

/// "en" for "en/about" and for "en" itself.
std::string_view first_part(std::string_view id) {
  return id.substr(0, id.find('/'));
}

void check_folder(const Record& record, const RuleContext& context) {
  const std::string_view language = language_of(record, context.settings);
  const bool foreign = language != *context.settings.language;
  const KnownLanguage* known = find_language(language);
  if (!known || is_ordinary(record, context.settings)) return;
  const std::string_view folder = foreign ? language : easy_folder;
  if (first_part(record.id) == folder) return;
  const Text easy{"lättlästa sidor", "easy pages"};
  context.out
      .report(page_kind("page.version-folder"), whole_file(record.file),
              {foreign ? Argument(known->name) : Argument(easy)})
      .with_help({"flytta filen till pages/{0}/", "move the file to pages/{0}/"}, {folder});
}

}  // namespace

void check_page(const Record& record, const RuleContext& context) {
  const auto& page = record.as<Page>();
  check_folder(record, context);
  if (!record.body.present)
    context.out.report(page_kind("page.empty"), whole_file(record.file))
        .with_help({"skriv sidans text under fälten, i en fil som slutar på .md",
                    "write the page's text below the fields, in a file that ends in .md"});
  if (page.version_of && is_ordinary(record, context.settings))
    context.out
        .report(page_kind("page.no-version"), page.version_of->at, {quoted(page.version_of->value)})
        .with_help({"lägg till: lang = \"en\", eller: easy = true",
                    "add: lang = \"en\", or: easy = true"});
}

/// One finding, since every run has it until somebody is found who can review them.
void check_pages(const RuleContext& context) {
  std::vector<const Record*> left;
  for (const Record& record : context.model.all<Page>())
    if (!record.broken && !is_ordinary(record, context.settings) && !common(record).reviewed)
      left.push_back(&record);
  if (left.empty()) return;
  Diagnostic& finding = context.out.report(page_kind("page.not-reviewed"),
                                           whole_file(left.front()->file), {left.size()});
  finding.with_help(
      {"när någon har granskat en, skriv vem och när i den: reviewed = \"Namn, datum\"",
       "when somebody has reviewed one, write who and when in it: reviewed = \"Name, date\""});
  constexpr std::size_t most_named = 20;
  for (const Record* record : std::span(left).first(std::min(left.size(), most_named)).subspan(1))
    finding.with_note(whole_file(record->file), {"den här också", "this one too"});
}

}  // namespace tertial
