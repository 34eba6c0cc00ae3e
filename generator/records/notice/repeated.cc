#include "records/notice/repeated.h"

#include <map>
#include <tuple>

#include "records/notice/notice.h"

namespace tertial {
namespace {

using Covered = std::optional<std::pair<std::int64_t, std::int64_t>>;
using Announced = std::tuple<const Record*, NoticeKind, Covered>;

/// What the notice is of; nothing when it cannot repeat another.
std::optional<Announced> announced(const Record& record) {
  if (record.broken) return std::nullopt;
  const auto& notice = record.as<Notice>();
  const bool of_minutes =
      notice.kind == NoticeKind::adjusted_minutes || notice.kind == NoticeKind::minutes;
  if (!of_minutes || !notice.items.empty() || !stated_day(notice.posted)) return std::nullopt;
  if (!notice.meeting || !notice.meeting->resolved()) return std::nullopt;
  return Announced(&notice.meeting->record(), notice.kind, covered_items(notice));
}

Date posted_on(const Record& record) {
  return stated_day(record.as<Notice>().posted).value_or(Date{});
}

}  // namespace

std::vector<const Record*> first_notices(const Model& model) {
  const std::span<const Record> notices = model.all<Notice>();
  std::map<Announced, const Record*> first;
  for (const Record& record : notices)
    if (const auto what = announced(record)) {
      const Record*& known = first.emplace(*what, &record).first->second;
      if (posted_on(record) < posted_on(*known)) known = &record;
    }
  std::vector<const Record*> firsts(notices.size());
  for (const Record& record : notices)
    if (const auto what = announced(record)) {
      const Record* known = first.find(*what)->second;
      if (posted_on(*known) < posted_on(record)) firsts[record.position] = known;
    }
  return firsts;
}

}  // namespace tertial
