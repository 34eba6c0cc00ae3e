#pragma once
// Dates, periods, counts and lead sentences as residents read them. All words come from the
// theme's strings; this file owns only the grammar that joins them.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/as_of.h"
#include "derive/effect.h"
#include "theme/strings.h"

namespace tertial {

class Wording {
 public:
  explicit Wording(const Strings& strings) : strings_(strings) {}

  /// The keys that this class needs, to be required of the strings before any page is made.
  static std::vector<std::string_view> required_keys();

  /// "två", "tolv", then digits with non-breaking spaces: "1 234".
  std::string number(std::size_t count) const;
  /// Digits only, grouped.
  static std::string digits(std::size_t count);
  /// "en punkt", "åtta punkter": `key.one` or `key.other` with the number in words.
  std::string count(std::string_view key, std::size_t count) const;
  /// "a, b och c".
  std::string list(std::span<const std::string> parts) const;

  /// "1 234,5" or "−2,50": a figure with the decimals that it was written with.
  std::string figure(Decimal number) const;

  /// "22 maj 2024".
  std::string date(Date date) const;
  /// "juni 2023", "2017", "augusti 2024–december 2025", "framgår inte".
  std::string date(const PartialDate& date) const;
  /// The date as a sentence tells when: "den 22 maj 2024", "i juni 2023", "2017".
  std::string when(Date date) const;
  std::string when(const PartialDate& date) const;
  /// "tertial 3 2023", "april 2022", "maj–augusti 2022", "2017".
  std::string period(const Period& period) const;
  /// Several periods: "februari 2021–mars 2022".
  std::string periods(const Period& first, const Period& last) const;

  std::string_view label(ShownStatus status) const;
  std::string_view meaning(ShownStatus status) const;
  /// "Finns, men är bara delvis läst här"; a text of its own when no reason is registered.
  std::string_view reason(const std::optional<AbsenceReason>& reason) const;
  std::string_view cadence(Cadence cadence) const;
  std::string_view stage(Stage stage) const;
  /// The pledge's own stage: what is in force only by a source was so until its time was over.
  std::string_view stage(const Pledge& pledge, const AsOf& as_of) const;

  /// "Åtta punkter: tre gemensamma, tre kommunens och två polisens."
  std::string points_lead(const Pledge& pledge) const;
  /// "Två är genomförda, fem pågår och en är redovisad utan bedömning."
  std::string state_lead(const PledgeHistory& history) const { return state_lead(history.counts); }
  std::string state_lead(const StatusCounts& counts) const;
  /// "två är genomförda": one part of state_lead.
  std::string state(ShownStatus status, std::size_t count) const;
  /// "Åtta redovisade punkter: sju redovisar bara aktivitet och en ger ett jämförelsetal."
  /// Empty when no point is reported.
  std::string effect_lead(const EffectCounts& counts) const;
  /// What a report shows: the kind that it is counted as, and effect where it tells that too.
  std::string kind(const PointReport& report) const;
  /// "tredje", "13:e".
  std::string ordinal(std::size_t number) const;
  /// "lovad för tredje gången".
  std::string promised(std::size_t times) const;
  /// "sex punkter", "ingen punkt".
  std::string points(std::size_t count) const;

 private:
  const Strings& strings_;
};

}  // namespace tertial
