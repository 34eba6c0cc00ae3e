#pragma once
// An event in words: on calendar pages, in lists of changes, in calendar files and feeds alike.
// Owns what an event is called and where it leads; which events there are is derive/events.h's.
#include <optional>
#include <string>
#include <vector>

#include "pages/parts.h"

namespace tertial {

struct EventView {
  std::string kind;              ///< "Möte", "Redovisning ska lämnas"
  std::optional<DateView> date;  ///< where a source states one
  std::string time;              ///< "klockan 18.00–20.30"; may be empty
  LinkView link;
  std::string note;  ///< outcome, reason, what changed; may be empty
};
const ViewType& view_of(Tag<EventView>);
EventView event_view(const Site& site, const Event& event);
std::vector<EventView> event_views(const Site& site, std::span<const Event* const> events);
/// The first of those that are still to come, at most `limit`.
std::vector<EventView> coming_event_views(const Site& site, std::span<const Event* const> events,
                                          std::size_t limit);

/// "Nästa möte": of each body the first that is still to come, or that none is registered.
FactView next_meetings(const Site& site);

/// Names the event for ever, without its site: "report-missed/norrby-2025/2025-t1".
std::string event_id(const Event& event);
/// The kind of an event as feeds and calendar files name it: "report-missed".
std::string_view kind_name(EventKind kind);
/// What it is called where no link shows what it is about: "Möte: Kommunstyrelsen".
std::string event_title(const Site& site, const Event& event, const EventView& view);

/// "klockan 18.00–20.30"; empty when no time of day is stated.
std::string time_text(const Site& site, const std::optional<TimeOfDay>& begins,
                      const std::optional<TimeOfDay>& ends);

/// The time within which it is: "hösten 2026", "tertial 3 2026"; else its date as stated.
std::string time_words(const Site& site, const Event& event);

/// Coming: the last day that the date may mean is not past.
bool is_coming(const Site& site, const Event& event);

}  // namespace tertial
