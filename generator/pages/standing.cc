#include "pages/standing.h"

#include "records/channel/channel.h"
#include "records/initiative/initiative.h"

namespace tertial {
namespace {

const Validity& validity_of(const Record& record) {
  if (record.is<Agreement>()) return record.as<Agreement>().valid;
  if (record.is<Forum>()) return record.as<Forum>().valid;
  if (record.is<Initiative>()) return record.as<Initiative>().valid;
  return record.as<Channel>().valid;
}

std::string date_text(const Site& site, const std::optional<Located<PartialDate>>& date) {
  return date && date->value.stated() ? site.wording.date(date->value) : std::string();
}

/// "gällde" of an agreement, "pågick" of an initiative, "fanns" of the rest.
std::string_view verb(const Site& site, const Record& record, bool past) {
  if (record.is<Agreement>())
    return past ? site.strings("standing.agreement-past") : site.strings("standing.agreement-now");
  if (record.is<Initiative>())
    return past ? site.strings("standing.initiative-past")
                : site.strings("standing.initiative-now");
  return past ? site.strings("standing.other-past") : site.strings("standing.other-now");
}

std::string ended_text(const Site& site, const Record& record) {
  const Validity& valid = validity_of(record);
  const std::string from = date_text(site, valid.from);
  const std::string to = date_text(site, valid.to);
  const std::string_view was = verb(site, record, true);
  if (to.empty() && from.empty()) return std::string(site.strings("standing.ended"));
  if (to.empty()) return site.strings.format("standing.ended-from", {was, from});
  if (from == to && valid.to)
    return site.strings.format("standing.ended-at", {was, site.wording.when(valid.to->value)});
  return from.empty() ? site.strings.format("standing.ended-to", {was, to})
                      : site.strings.format("standing.ended-both", {was, from, to});
}

std::string unknown_text(const Site& site, const Validity& valid) {
  const std::string from = date_text(site, valid.from);
  const std::string known = known_at_text(site, valid.known_at);
  if (from.empty() && known.empty()) return std::string(site.strings("standing.nothing"));
  std::string text;
  if (!from.empty()) text = site.strings.format("standing.from", {from}) + " ";
  if (!known.empty()) text += known + ". ";
  return text.append(site.strings("standing.today-unknown"));
}

}  // namespace

Standing standing_of(const Site& site, const Record& record) {
  if (record.is<Agreement>()) return standing_in<Agreement>(record, site.model, site.as_of);
  if (record.is<Forum>()) return standing_in<Forum>(record, site.model, site.as_of);
  return standing_of(validity_of(record), site.as_of);
}

std::string standing_text(const Site& site, const Record& record) {
  const Validity& valid = validity_of(record);
  switch (standing_of(site, record)) {
    case Standing::current: {
      const std::string to = date_text(site, valid.to);
      const std::string_view is = verb(site, record, false);
      return to.empty() ? site.strings.format("standing.open-ended", {is})
                        : site.strings.format("standing.current-to", {is, to});
    }
    case Standing::upcoming:
      return site.strings.format(
          "standing.upcoming", {valid.from ? site.wording.when(valid.from->value) : std::string()});
    case Standing::ended:
      return ended_text(site, record);
    case Standing::unknown:
      break;
  }
  return unknown_text(site, valid);
}

std::string period_text(const Site& site, const Validity& valid) {
  std::string from = date_text(site, valid.from);
  const std::string to = date_text(site, valid.to);
  if (from == to) return from;
  if (from.empty()) return site.strings.format("standing.period-to", {to});
  return to.empty() ? site.strings.format("standing.period-from", {from})
                    : site.strings.format("standing.period", {from, to});
}

std::string known_at_text(const Site& site, const std::optional<PartialDate>& known_at) {
  if (!known_at || !known_at->stated()) return {};
  const bool during = known_at->precision == PartialDate::Precision::interval;
  return site.strings.format(during ? "standing.known-during" : "standing.known-at",
                             {site.wording.when(*known_at)});
}

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts)
    if (!part.empty()) text.append(text.empty() ? "" : ", ").append(part);
  return text;
}

}  // namespace tertial
