#include "pages/structured_data.h"

#include "base/json_string.h"
#include "pages/indicator/indicator_views.h"
#include "pages/lists.h"
#include "records/dialogue/dialogue.h"
#include "records/followup/followup.h"
#include "records/inspection/inspection.h"
#include "records/meeting/meeting.h"

namespace tertial {
namespace {

/// One object of the graph, written as it is told.
class Node {
 public:
  explicit Node(std::string_view type) { add("@type", type); }

  void add(std::string_view key, std::string_view value) {
    name(key);
    append_json_string(text_, value);
  }
  void add(std::string_view key, const Node& value) {
    name(key);
    text_ += value.written();
  }
  std::string written() const { return "{" + text_ + "}"; }

 private:
  void name(std::string_view key) {
    if (!text_.empty()) text_ += ",";
    append_json_string(text_, key);
    text_ += ":";
  }

  std::string text_;
};

/// A day, month or year; nothing else is a date to schema.org.
void add_date(Node& node, std::string_view key, const PartialDate& date) {
  if (date.stated() && date.precision != PartialDate::Precision::interval)
    node.add(key, to_string(date));
}

Node named(const Site& site, std::string_view type, const Record& record) {
  Node node(type);
  node.add("name", title_of(site, record));
  node.add("url", site.absolute(address_of(site, record)).text);
  return node;
}

void add_municipality(Node& node, const Site& site, const Record& record, std::string_view key) {
  node.add(key, named(site, "GovernmentOrganization", municipality_of(site, record)));
}

void add_event(Node& node, const PartialDate& date, bool cancelled) {
  add_date(node, "startDate", date);
  if (cancelled) node.add("eventStatus", "https://schema.org/EventCancelled");
}

void add_place(Node& node, std::string_view name) {
  Node place("Place");
  place.add("name", name);
  node.add("location", place);
}

std::string meeting_node(const Site& site, const Record& record) {
  const auto& meeting = record.as<Meeting>();
  Node node = named(site, "Event", record);
  add_event(node, meeting.date, false);
  if (meeting.place) add_place(node, *meeting.place);
  node.add("organizer", named(site, "GovernmentOrganization", meeting.body.record()));
  return node.written();
}

std::string inspection_node(const Site& site, const Record& record) {
  const auto& inspection = record.as<Inspection>();
  Node node = named(site, "Event", record);
  add_event(node, *inspection.date, inspection.stage == InspectionStage::cancelled);
  if (!inspection.districts.empty())
    node.add("location", named(site, "AdministrativeArea", inspection.districts.front().record()));
  return node.written();
}

std::string dialogue_node(const Site& site, const Record& record) {
  const auto& dialogue = record.as<Dialogue>();
  Node node = named(site, "Event", record);
  add_event(node, *dialogue.date, dialogue.state == DialogueState::cancelled);
  return node.written();
}

std::string followup_node(const Site& site, const Record& record) {
  const auto& followup = record.as<Followup>();
  Node node = named(site, "Report", record);
  if (followup.published) add_date(node, "datePublished", **followup.published);
  node.add("about", named(site, "CreativeWork", followup.pledge.record()));
  return node.written();
}

std::string document_node(const Site& site, const Record& record) {
  Node node = named(site, "DigitalDocument", record);
  add_date(node, "dateCreated", *record.as<Document>().date);
  return node.written();
}

std::string indicator_node(const Site& site, const Record& record) {
  Node node = named(site, "Dataset", record);
  Node file("DataDownload");
  file.add("encodingFormat", "text/csv");
  file.add("contentUrl", site.absolute(csv_address(site, record)).text);
  node.add("distribution", file);
  return node.written();
}

std::string subject_node(const Site& site, const Record& record) {
  if (record.is<Meeting>()) return meeting_node(site, record);
  if (record.is<Inspection>()) return inspection_node(site, record);
  if (record.is<Dialogue>()) return dialogue_node(site, record);
  if (record.is<Followup>()) return followup_node(site, record);
  if (record.is<Document>()) return document_node(site, record);
  if (record.is<Indicator>()) return indicator_node(site, record);
  if (record.is<Municipality>()) return named(site, "GovernmentOrganization", record).written();
  if (record.is<District>()) {
    Node node = named(site, "AdministrativeArea", record);
    add_municipality(node, site, record, "containedInPlace");
    return node.written();
  }
  if (record.is<Body>()) {
    Node node = named(site, "GovernmentOrganization", record);
    add_municipality(node, site, record, "parentOrganization");
    return node.written();
  }
  return {};
}

/// The same entries as the visible one.
std::string breadcrumb_list(const Site& site, const FrameView& frame) {
  std::string items;
  std::size_t position = 0;
  const auto add = [&](std::string_view name, std::string_view address) {
    items.append(items.empty() ? "" : ",").append(R"({"@type":"ListItem","position":)");
    items.append(std::to_string(++position)).append(R"(,"name":)");
    append_json_string(items, name);
    items.append(R"(,"item":)");
    append_json_string(items, address);
    items.append("}");
  };
  for (const LinkView& link : frame.breadcrumbs)
    add(link.text, site.origin + link.address.text);
  add(frame.title, frame.canonical.text);
  return R"({"@type":"BreadcrumbList","itemListElement":[)" + items + "]}";
}

}  // namespace

Json structured_data(const Site& site, const FrameView& frame, const FrameInput& input) {
  std::string graph;
  if (!frame.breadcrumbs.empty()) graph = breadcrumb_list(site, frame);
  // The page of a record, not a page that only lists what is not known of one.
  const bool own_page =
      input.subject && site.absolute(address_of(site, *input.subject)).text == frame.canonical.text;
  if (const std::string node = own_page ? subject_node(site, *input.subject) : std::string();
      !node.empty())
    graph.append(graph.empty() ? "" : ",").append(node);
  if (graph.empty()) return {};
  return {R"({"@context":"https://schema.org","@graph":[)" + graph + "]}"};
}

}  // namespace tertial
