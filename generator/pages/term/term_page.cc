#include "pages/term/term_page.h"

#include "base/text.h"
#include "pages/lists.h"
#include "pages/status_key.h"
#include "records/term/term.h"

namespace tertial {
namespace {

struct TermView {
  std::string id;
  std::string title;
  std::string spelled_out;
  std::string forms;
  Html explanation;
  std::string defined_by;
  bool own = false;
  std::vector<CitationView> sources;
  /// A status word, and what the key says that it means; such an entry has no other fields.
  std::optional<StatusView> status;
  std::string meaning;
};
const ViewType& view_of(Tag<TermView>) {
  static constexpr ViewField fields[] = {view_field<&TermView::id>("id"),
                                         view_field<&TermView::title>("title"),
                                         view_field<&TermView::spelled_out>("spelled_out"),
                                         view_field<&TermView::forms>("forms"),
                                         view_field<&TermView::explanation>("explanation"),
                                         view_field<&TermView::defined_by>("defined_by"),
                                         view_field<&TermView::own>("own"),
                                         view_field<&TermView::sources>("sources"),
                                         view_field<&TermView::status>("status"),
                                         view_field<&TermView::meaning>("meaning")};
  static constexpr ViewType type{"term", fields};
  return type;
}

struct LetterView {
  std::string letter;
  std::string id;
  std::vector<TermView> terms;
};
const ViewType& view_of(Tag<LetterView>) {
  static constexpr ViewField fields[] = {view_field<&LetterView::letter>("letter"),
                                         view_field<&LetterView::id>("id"),
                                         view_field<&LetterView::terms>("terms")};
  static constexpr ViewType type{"letter", fields};
  return type;
}

struct GlossaryView {
  FrameView frame;
  std::vector<LetterView> letters;
};
const ViewType& view_of(Tag<GlossaryView>) {
  static constexpr ViewField fields[] = {view_field<&GlossaryView::frame>("frame"),
                                         view_field<&GlossaryView::letters>("letters")};
  static constexpr ViewType type{"glossary", fields};
  return type;
}

/// A fragment that keeps å, ä and a apart, unlike slug().
std::string letter_id(std::string_view letter) {
  const std::string lower = lower_case(letter);
  if (lower == "å") return "bokstav-aa";
  if (lower == "ä") return "bokstav-ae";
  if (lower == "ö") return "bokstav-oe";
  return "bokstav-" + slug(lower);
}

TermView term_view(const Site& site, const Record& record) {
  const auto& term = record.as<Term>();
  const std::string address = address_of(site, record);
  std::string forms;
  for (const Located<std::string>& form : term.forms)
    forms.append(forms.empty() ? "" : ", ").append(*form);
  return {.id = address.substr(address.find('#') + 1),
          .title = title_of(site, record),
          .spelled_out = term.spelled_out.value_or(""),
          .forms = std::move(forms),
          .explanation = site.html(term.explanation),
          .defined_by = term.defined_by ? term.defined_by->value : "",
          .own = term.own,
          .sources = citations(site, common(record).sources),
          .status = {},
          .meaning = {}};
}

TermView term_view(KeyView word) {
  const std::string address = status_address(word.status);
  TermView view;
  view.id = address.substr(address.find('#') + 1);
  view.title = word.status.label;
  view.status = std::move(word.status);
  view.meaning = std::move(word.meaning);
  return view;
}

GlossaryView make_glossary_view(const Site& site, const PlannedPage& page) {
  GlossaryView view;
  const std::vector<const Record*> all = pointers<Term>(site);
  FrameInput frame;
  frame.title = site.strings("glossary.title");
  frame.address = page.address;
  frame.description = site.strings("glossary.lead");
  frame.section = "glossary";
  frame.shown = all;
  frame.parts = all;
  view.frame = make_frame(site, frame);
  view.frame.sources.clear();  // each word names its own
  std::vector<KeyView> words = status_key(site);
  std::vector<TermView> terms;
  terms.reserve(all.size() + words.size());
  for (const Record* record : all)
    terms.push_back(term_view(site, *record));
  for (KeyView& word : words)
    terms.push_back(term_view(std::move(word)));
  sort_sv(terms, [](const TermView& term) { return term.title; });
  for (TermView& term : terms) {
    const std::string title = capitalized(term.title);
    const std::string letter = title.substr(0, byte_offset(title, 1));
    if (view.letters.empty() || view.letters.back().letter != letter)
      view.letters.push_back({letter, letter_id(letter), {}});
    view.letters.back().terms.push_back(std::move(term));
  }
  return view;
}

std::vector<PlannedPage> plan_glossary(const Site&) {
  return single_page("/ordlista/");
}

}  // namespace

const PageType glossary_page =
    page_type<GlossaryView, make_glossary_view>("glossary", "glossary.html", plan_glossary);

}  // namespace tertial
