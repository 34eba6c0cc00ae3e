#include "base/text.h"
#include "records/meeting/item.h"
#include "records/messages.h"
#include "records/registry.h"

namespace tertial {

void check_meeting(const Record& record, const RuleContext& context) {
  const auto& meeting = record.as<Meeting>();
  const bool day = meeting.date.precision == PartialDate::Precision::day;
  if (const auto& first = meeting.time ? meeting.time : meeting.ends; first && !day)
    context.out
        .report(content_kind("meeting.time-without-day"), first->at, {to_string(first->value)})
        .with_help({"skriv dagen i fältet `date`, eller ta bort klockslaget",
                    "write the day in the field `date`, or delete the time"});
  if (!meeting.ends || !day) return;
  if (!meeting.time)
    context.out
        .report(content_kind("meeting.ends-without-time"), meeting.ends->at,
                {to_string(meeting.ends->value)})
        .with_help({"lägg till: time = \"…\"", "add: time = \"…\""});
  else if (meeting.time->value.hour < 24 && meeting.ends->value <= meeting.time->value)
    context.out
        .report(content_kind("meeting.ends-before-it-begins"), meeting.ends->at,
                {to_string(meeting.ends->value), to_string(meeting.time->value)})
        .with_note(meeting.time->at, {"mötet börjar här", "the meeting begins here"});
}

void check_item(const Record& record, const RuleContext& context) {
  const auto& item = record.as<Item>();
  const std::size_t slash = record.id.rfind('/');
  const std::string_view folder =
      std::string_view(record.id).substr(0, slash == std::string::npos ? 0 : slash);
  if (!context.model.find<Meeting>(folder))
    context.out.report(content_kind("item.no-meeting"), whole_file(record.file));
  const std::string number = std::to_string(item.number);
  if (item.number > 0 && record.id.substr(slash + 1) != "p" + number)
    context.out.report(content_kind("item.wrong-name"), whole_file(record.file), {number});
}

}  // namespace tertial
