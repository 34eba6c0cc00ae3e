#include "pages/document/document_page.h"

#include "pages/case/difference_views.h"
#include "pages/meeting/meeting_page.h"
#include "records/agreement/agreement.h"
#include "records/dialogue/dialogue.h"
#include "records/final_report/final_report.h"
#include "records/initiative/initiative.h"

namespace tertial {
namespace {

struct DocumentView {
  FrameView frame;
  std::string kind;
  DateView date;
  bool dated = false;
  std::optional<LinkView> from, to, linked_case;
  std::optional<LinkView> differences;  ///< to what changed on the case's way
  std::string municipality;
  std::string pages;  ///< digits; empty when not stated
  std::optional<LinkView> read_at;
  std::string availability;  ///< in a sentence
  Html available_note;
  Html summary, text;
  std::string original;  ///< word for word; may be empty
  std::vector<LinkView> attachments, attached_to;
  std::vector<LinkView> cited_by;
};

/// "linkoping.se" of "https://www.linkoping.se/a/b".
std::string host_of(std::string_view url) {
  const std::size_t start = url.find("://") + 3;
  std::string_view host = url.substr(start, url.find_first_of("/?#", start) - start);
  if (host.starts_with("www.")) host.remove_prefix(4);
  return std::string(host);
}

template <class T>
void add_referring(const Site& site, const Record& record, std::vector<LinkView>& links) {
  for (const Record* from : site.model.referring<T>(record))
    links.push_back(link_to(site, *from));
}

/// Everything that names the document, but for those that have a place of their own on the page.
std::vector<LinkView> cited_by(const Site& site, const Record& record) {
  std::vector<LinkView> links;
  add_referring<Pledge>(site, record, links);
  const auto& own = record.as<Document>().case_;
  for (const Record* matter : site.model.referring<Case>(record))
    if (!own || &own->record() != matter) links.push_back(link_to(site, *matter));
  add_referring<FinalReport>(site, record, links);
  add_referring<Meeting>(site, record, links);
  for (const Record* item : site.model.referring<Item>(record))
    links.push_back({item_title_with_meeting(site, *item), site.link(address_of(site, *item))});
  add_referring<Body>(site, record, links);
  add_referring<Agreement>(site, record, links);
  add_referring<Forum>(site, record, links);
  add_referring<Initiative>(site, record, links);
  add_referring<Dialogue>(site, record, links);
  return links;
}

DocumentView make_document_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& document = record.as<Document>();

  DocumentView view;
  FrameInput frame;
  frame.title = title_of(site, record);
  frame.address = page.address;
  frame.description = document.summary ? plain_text(document.summary->text)
                                       : site.strings.format("document.description", {frame.title});
  frame.section = "documents";
  frame.breadcrumbs = breadcrumbs_to(site, record, "/handlingar/", site.strings("documents.title"));
  frame.shown = {&record};
  frame.subject = &record;
  view.frame = make_frame(site, frame);

  view.kind = choice_text(site, "document-kind", document.kind);
  view.date = date_view(site, *document.date);
  view.dated = document.date->stated();
  if (document.from) view.from = link_to(site, document.from->record());
  if (document.to) view.to = link_to(site, document.to->record());
  if (document.case_) {
    const Record& matter = document.case_->record();
    view.linked_case = link_to(site, matter);
    view.linked_case->text = *matter.as<Case>().number + " " + view.linked_case->text;
  }
  view.municipality = other_municipality(site, record);
  if (document.pages) view.pages = Wording::digits(static_cast<std::size_t>(*document.pages));
  if (document.url)
    view.read_at = LinkView{
        site.strings.format("document.read-at", {frame.title, host_of(document.url->text)}),
        {document.url->text}};
  view.availability = choice_text(site, "availability", document.available);
  view.available_note = site.html(document.available_note);
  view.summary = site.html(document.summary);
  view.text = site.body_html(record, 1);
  view.original = shown(document.original);
  if (document.case_) view.differences = link_to_differences(site, document.case_->record());
  view.attachments = links_to(site, document.attachments);
  add_referring<Document>(site, record, view.attached_to);
  view.cited_by = cited_by(site, record);
  return view;
}

ListPageView make_documents_view(const Site& site, const PlannedPage& page) {
  ListPageInput input;
  input.lead = site.strings("documents.lead");
  input.empty = site.strings("documents.empty");
  input.section = "documents";
  input.shown = records_on(page);
  std::vector<const Record*> documents = input.shown;
  sort_documents(site, documents);
  const auto kind = [](const Record& record) { return record.as<Document>().kind; };
  for (const auto& [key, part] : divide<DocumentKind>(documents, kind)) {
    std::vector<EntryView> entries;
    for (const Record* document : part)
      entries.push_back(document_entry(site, *document));
    add_group(input.groups, choice_text(site, "document-group", key), std::move(entries));
  }
  return make_list_page(site, page, std::move(input));
}

std::vector<PlannedPage> plan_documents(const Site& site) {
  std::vector<const Record*> all = pointers<Document>(site);
  sort_documents(site, all);
  return plan_list(site, {.address = "/handlingar/",
                          .title = std::string(site.strings("documents.title")),
                          .records = std::move(all),
                          .limit = list_limit});
}

const ViewType& view_of(Tag<DocumentView>) {
  static constexpr ViewField fields[] = {
      view_field<&DocumentView::frame>("frame"),
      view_field<&DocumentView::kind>("kind"),
      view_field<&DocumentView::date>("date"),
      view_field<&DocumentView::dated>("dated"),
      view_field<&DocumentView::from>("from"),
      view_field<&DocumentView::to>("to"),
      view_field<&DocumentView::linked_case>("linked_case"),
      view_field<&DocumentView::municipality>("municipality"),
      view_field<&DocumentView::pages>("pages"),
      view_field<&DocumentView::read_at>("read_at"),
      view_field<&DocumentView::availability>("availability"),
      view_field<&DocumentView::available_note>("available_note"),
      view_field<&DocumentView::summary>("summary"),
      view_field<&DocumentView::text>("text"),
      view_field<&DocumentView::original>("original"),
      view_field<&DocumentView::differences>("differences"),
      view_field<&DocumentView::attachments>("attachments"),
      view_field<&DocumentView::attached_to>("attached_to"),
      view_field<&DocumentView::cited_by>("cited_by"),
  };
  static constexpr ViewType type{"document", fields};
  return type;
}

}  // namespace

void sort_documents(const Site& site, std::vector<const Record*>& documents) {
  sort_by_title(site, documents);
  std::ranges::stable_sort(documents, [](const Record* a, const Record* b) {
    return dated_later(*a->as<Document>().date, *b->as<Document>().date);
  });
}

EntryView document_entry(const Site& site, const Record& record) {
  const auto& document = record.as<Document>();
  EntryView entry{link_to(site, record), other_municipality(site, record), {}};
  entry.note = document.date->stated() ? site.wording.date(*document.date)
                                       : std::string(site.strings("documents.undated"));
  return entry;
}

const PageType document_page = page_type<DocumentView, make_document_view>(
    "document", "document.html", plan_records<Document>);
const PageType documents_page =
    page_type<ListPageView, make_documents_view>("documents", "list.html", plan_documents);

}  // namespace tertial
