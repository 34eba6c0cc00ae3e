#pragma once
// Everything with a date, over all records: what is coming (calendar) and what has changed (feeds),
// as one list of typed events, indexed by the records that they concern. The single source of
// calendars, feeds and "latest changes"; it makes no words and no addresses, and guesses no date.
#include <span>
#include <vector>

#include "derive/history.h"
#include "derive/inspections.h"
#include "derive/notices.h"

namespace tertial {

enum class EventKind : std::uint8_t {
  // what a calendar holds
  meeting,
  inspection,
  appeal_ends,
  report_due,       ///< the day a source gives for a report
  report_expected,  ///< a period without a due date: the report may come when it is over
  final_report_due,
  inspection_expected,  ///< the coming season of a rule: the inspection may be held within it
  // what a feed tells
  report_came,
  status_changed,
  report_missed,      ///< expected, over, and not registered here: the reason stands in `report`
  inspection_missed,  ///< a season is over without the inspection that a rule leads one to expect
  final_report_came,
  decision,
  pledge_step,  ///< proposed, decided or signed, where no registered item of minutes tells it
  notice,
  correction,
  news
};

/// True for what a calendar shows; everything else is told by feeds.
bool is_calendar_event(EventKind kind);

struct Event {
  EventKind kind = EventKind::meeting;
  PartialDate date =
      {};           ///< as stated; "not stated" only of a change that the record's own day tells
  Date told = {};   ///< of changes: the day from which it stands here, see event_sources.cc
  Date about = {};  ///< the last day of what it is about, for order within a day
  const Record* record = nullptr;                  ///< the meeting, item, pledge, report or news
  const PledgeHistory* history = nullptr;          ///< of reports and steps
  const ExpectedReport* report = nullptr;          ///< due, expected; the first of those missed
  const ExpectedReport* last_report = nullptr;     ///< the last of neighbours missed for one reason
                                                   ///< due, expected, missed
  std::vector<const Record*> places = {};          ///< of inspections by a rule, which is `record`
  const ExpectedInspection* inspection = nullptr;  ///< expected; the first of those missed
  const ExpectedInspection* last_inspection = nullptr;  ///< the last of neighbours missed likewise
  const PledgeStep* step = nullptr;                     ///< pledge_step
  std::optional<StatusChange> change = {};              ///< status_changed
  std::optional<TimeOfDay> begins = {}, ends = {};      ///< in Europe/Stockholm

  bool on_a_day() const { return date.precision == PartialDate::Precision::day; }
};

class Events {
 public:
  Events(const Model& model, const Histories& histories, const Inspections& inspections,
         const Notices& notices, const AsOf& as_of);
  Events(const Events&) = delete;
  Events& operator=(const Events&) = delete;

  /// All calendar events by the last day they may mean, then by time of day.
  std::span<const Event* const> calendar() const { return calendar_; }
  /// Those that concern a district, a body or a pledge.
  std::span<const Event* const> calendar(const Record& record) const;
  /// All that has changed, newest first. What is still to come is not among it.
  std::span<const Event* const> changes() const { return changes_; }
  /// Those that concern a pledge, a district, a body or a party.
  std::span<const Event* const> changes(const Record& record) const;
  /// Reports and inspections missed, newest first.
  std::span<const Event* const> silences() const { return silences_; }
  /// Notices posted, newest first.
  std::span<const Event* const> notices() const { return notices_; }

 private:
  /// The events of one list that concern each record, in the order of the list.
  struct Index {
    struct Part {
      const Record* record;
      std::size_t begin;  // among `events`; it ends where the next part begins
    };
    std::vector<Part> parts;  // by record, and one without record at the end
    std::vector<const Event*> events;
    std::span<const Event* const> of(const Record& record) const;
  };
  static Index index_of(std::span<const Event* const> list, const Model& model);

  std::vector<Event> events_;
  std::vector<const Event*> calendar_, changes_, silences_, notices_;
  Index calendar_index_, change_index_;
};

}  // namespace tertial
