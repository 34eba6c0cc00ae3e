#include "app/stated_title.h"

#include "base/text.h"
#include "records/correction/correction.h"
#include "records/final_report/final_report.h"
#include "records/followup/followup.h"
#include "records/inspection/inspection.h"
#include "records/meeting/meeting.h"
#include "records/notice/notice.h"
#include "records/redirects/redirects.h"

namespace tertial {
namespace {

/// "2023-04-18" of "ks/2023-04-18".
std::string last_part(const Record& record) {
  return record.id.substr(record.id.rfind('/') + 1);  // npos + 1 is 0
}

std::string with(const std::string& owner, std::string_view which) {
  return owner + ", " + std::string(which);
}

}  // namespace

std::string stated_title(const Record& record) {
  if (const auto& title = common(record).title) return *title;
  if (record.is<Followup>()) {
    const auto& followup = record.as<Followup>();
    return with(stated_title(followup.pledge.record()), to_string(*followup.period));
  }
  if (record.is<FinalReport>()) return stated_title(record.as<FinalReport>().pledge.record());
  if (record.is<Meeting>())
    return with(stated_title(record.as<Meeting>().body.record()), last_part(record));
  if (record.is<Inspection>()) {
    const auto& districts = record.as<Inspection>().districts;
    if (districts.empty()) return record.id;
    return with(first_few(districts,
                          [](const Ref<District>& place) { return stated_title(place.record()); }),
                last_part(record));
  }
  if (record.is<Notice>()) {
    const auto& notice = record.as<Notice>();
    const std::string kind(word_of(notice.kind));
    return notice.meeting ? kind + ": " + stated_title(notice.meeting->record()) : kind;
  }
  if (record.is<Correction>()) return record.as<Correction>().what;
  if (record.is<Redirects>())
    return first_few(record.as<Redirects>().redirect,
                     [](const Redirect& redirect) { return *redirect.from; });
  return record.id;
}

}  // namespace tertial
