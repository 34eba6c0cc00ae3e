#include "derive/contradictions.h"

#include <algorithm>
#include <array>
#include <functional>

#include "base/text.h"
#include "derive/messages.h"
#include "derive/party_count.h"
#include "records/followup/followup.h"
#include "records/meeting/item.h"

namespace tertial {
namespace {

using Kind = ContradictionKind;

struct KindName {
  std::string_view name;
  const DiagnosticKind* diagnostic;
};
consteval const DiagnosticKind& watch_kind(std::string_view code) {
  return find_kind(derive_messages, code);
}
/// In the order of the enumerators.
constexpr KindName kinds[] = {
    {"parties", &watch_kind("watch.parties")},
    {"points", &watch_kind("watch.points")},
    {"joint", &watch_kind("watch.joint")},
    {"share", &watch_kind("watch.share")},
    {"years", &watch_kind("watch.years")},
    {"cadence", &watch_kind("watch.cadence")},
    {"report-period", &watch_kind("watch.report-period")},
    {"items", &watch_kind("watch.items")},
    {"name", &watch_kind("watch.name")},
    {"term", &watch_kind("watch.term")},
    {"placeholder", &watch_kind("watch.placeholder")},
    {"empty-link", &watch_kind("watch.empty-link")},
};

std::string digits(std::int64_t number) {
  return std::to_string(number);
}

/// Finds the contradictions of single records; the order is that of the model.
class Finder {
 public:
  explicit Finder(std::vector<ComputedContradiction>& all) : all_(all) {}

  void pledge(const Record& record) {
    const auto& pledge = record.as<Pledge>();
    if (const auto& claimed = pledge.parties_claimed)
      numbers(Kind::parties, record, claimed->at, **claimed, party_count(pledge, **claimed).number);
    if (const auto& claimed = pledge.years_claimed) years(record, claimed->at, **claimed);
    if (pledge.points_claimed) points_claim(record, *pledge.points_claimed);
    cadences(record);
  }

  void followup(const Record& record) {
    const auto& followup = record.as<Followup>();
    if (!followup.pledge.resolved()) return;
    const auto& pledge = *followup.pledge;
    if (pledge.cadence.empty()) return;
    for (const CadenceStatement& statement : pledge.cadence)
      if (!crosses(*followup.period, statement.every)) return;
    auto& found = add(Kind::report_period, record, followup.period.at,
                      label(pledge.cadence.front().every), to_string(*followup.period));
    found.period = *followup.period;
    found.sources = &pledge.cadence.front().sources;
  }

  /// "§§ 128–151": the items that the minutes claim to contain.
  void item(const Record& record, const Record& meeting) {
    const auto& claimed = meeting.as<Meeting>().items_claimed;
    if (!claimed) return;
    const std::vector<std::int64_t> ends = item_numbers(*claimed);
    const std::int64_t number = record.as<Item>().number;
    if (ends.size() != 2 || (ends[0] <= number && number <= ends[1])) return;
    add(Kind::items, record, whole_file(record.file), *claimed, digits(number));
  }

  void remark(const Record& record, const TextRemark& remark, const Record* pledge) {
    switch (remark.kind) {
      case TextRemark::Kind::placeholder:
        add(Kind::placeholder, record, remark.at, remark.word, "");
        return;
      case TextRemark::Kind::empty_link:
        add(Kind::empty_link, record, remark.at, remark.word, "");
        return;
      case TextRemark::Kind::term:
        add(Kind::term, record, remark.at, remark.word, remark.instead);
        return;
      case TextRemark::Kind::name:
        add(Kind::name, record, remark.at, remark.word, remark.instead);
        return;
      default:
        if (pledge) counted(record, remark, *pledge);
    }
  }

 private:
  static std::int64_t joint_points(const Pledge& pledge) {
    return std::ranges::count_if(pledge.points,
                                 [](const Point& point) { return point.responsible.size() > 1; });
  }
  static Argument label(Cadence cadence) {
    return choices_of<Cadence>[static_cast<std::size_t>(cadence)].doc;
  }

  ComputedContradiction& add(Kind kind, const Record& record, Span at, Argument stated,
                             Argument found) {
    return all_.emplace_back(ComputedContradiction{.kind = kind,
                                                   .record = &record,
                                                   .at = at,
                                                   .stated = std::move(stated),
                                                   .found = std::move(found)});
  }

  ComputedContradiction* numbers(Kind kind, const Record& record, Span at, std::int64_t stated,
                                 std::int64_t found) {
    if (stated == found) return nullptr;
    return &add(kind, record, at, digits(stated), digits(found));
  }

  void counted(const Record& record, const TextRemark& remark, const Record& pledge_record) {
    const auto& pledge = pledge_record.as<Pledge>();
    if (remark.kind == TextRemark::Kind::parties && !pledge.parties.empty())
      numbers(Kind::parties, record, remark.at, remark.number,
              party_count(pledge, remark.number).number);
    if (remark.kind == TextRemark::Kind::points && pledge.points_extent == PointsExtent::all)
      numbers(Kind::points, record, remark.at, remark.number,
              static_cast<std::int64_t>(pledge.points.size()));
    if (remark.kind == TextRemark::Kind::joint && pledge.points_extent == PointsExtent::all)
      numbers(Kind::joint, record, remark.at, remark.number, joint_points(pledge));
    if (remark.kind == TextRemark::Kind::cadence)
      told_cadence(record, remark.at, static_cast<Cadence>(remark.number), pledge);
    if (remark.kind == TextRemark::Kind::years && &record == &pledge_record)
      years(record, remark.at, remark.number);
  }

  void years(const Record& record, Span at, std::int64_t stated) {
    const PartialDate& valid = *record.as<Pledge>().valid;
    if (!valid.stated()) return;
    const int months =
        (valid.last.year - valid.first.year) * 12 + valid.last.month - valid.first.month + 1;
    if (stated * 12 != months) add(Kind::years, record, at, digits(stated), digits(months));
  }

  void points_claim(const Record& record, const PointsClaim& claim) {
    const auto& pledge = record.as<Pledge>();
    if (pledge.points_extent != PointsExtent::all) return;
    const auto check = [&](Kind kind, const std::optional<std::int64_t>& stated,
                           std::int64_t found) -> ComputedContradiction* {
      ComputedContradiction* added =
          stated ? numbers(kind, record, claim.at, *stated, found) : nullptr;
      if (added) added->sources = &claim.sources;
      return added;
    };
    check(Kind::points, claim.total, static_cast<std::int64_t>(pledge.points.size()));
    check(Kind::joint, claim.joint, joint_points(pledge));
    for (const PointsShare& share : claim.own) {
      const auto alone = std::ranges::count_if(pledge.points, [&](const Point& point) {
        return point.responsible.size() == 1 && point.responsible[0].party.id() == share.party.id();
      });
      ComputedContradiction* added = check(Kind::share, share.points, alone);
      if (added && share.party.resolved())
        added->whose = common(share.party.record()).title.value_or(share.party.id());
    }
  }

  void cadences(const Record& record) {
    const auto& pledge = record.as<Pledge>();
    for (std::size_t i = 1; i < pledge.cadence.size() && i < most_cadences; ++i) {
      const CadenceStatement& later = pledge.cadence[i];
      const CadenceStatement& first = pledge.cadence.front();
      const bool apart = later.during && first.during && !overlap(*later.during, *first.during);
      if (later.every == first.every || apart) continue;
      add(Kind::cadence, record, later.at, label(first.every), label(later.every)).sources =
          &first.sources;
    }
  }
  static constexpr std::size_t most_cadences = 20;

  /// A text that tells another cadence than every statement of the pledge.
  void told_cadence(const Record& record, Span at, Cadence told, const Pledge& pledge) {
    if (pledge.cadence.empty() ||
        std::ranges::find(pledge.cadence, told, &CadenceStatement::every) != pledge.cadence.end())
      return;
    add(Kind::cadence, record, at, label(pledge.cadence.front().every), label(told)).sources =
        &pledge.cadence.front().sources;
  }

  static bool overlap(const PartialDate& a, const PartialDate& b) {
    return a.first <= b.last && b.first <= a.last;
  }

  /// The period is neither made of whole periods of the cadence nor part of one.
  static bool crosses(const Period& period, Cadence cadence) {
    const std::vector<Period> touched = periods_of(cadence, period.first, period.last);
    if (touched.size() < 2) return false;  // none of a period that could not be read
    return touched.front().first != period.first || touched.back().last != period.last;
  }

  std::vector<ComputedContradiction>& all_;
};

/// The pledge that the numbers in a record's texts count: its own, or the only one that names it.
const Record* counted_pledge(const Model& model, const Record& record) {
  if (record.is<Pledge>()) return &record;
  if (!record.is<Document>() && !record.is<Case>()) return nullptr;
  const std::vector<const Record*> pledges = model.referring<Pledge>(record);
  return pledges.size() == 1 && !pledges.front()->broken ? pledges.front() : nullptr;
}

}  // namespace

std::string_view name_of(ContradictionKind kind) {
  return kinds[static_cast<std::size_t>(kind)].name;
}

Contradictions::Contradictions(const Model& model, std::span<const RecordRemark> remarks) {
  Finder finder(all_);
  for (const Record& record : model.all<Pledge>())
    if (!record.broken) finder.pledge(record);
  for (const Record& record : model.all<Followup>())
    if (!record.broken) finder.followup(record);
  for (const Record& record : model.all<Item>()) {
    const Record* meeting = model.find<Meeting>(record.id.substr(0, record.id.rfind('/')));
    if (!record.broken && meeting && !meeting->broken) finder.item(record, *meeting);
  }
  for (const RecordRemark& entry : remarks)
    if (!entry.record->broken)
      finder.remark(*entry.record, entry.remark, counted_pledge(model, *entry.record));
  for (ComputedContradiction& contradiction : all_)
    acknowledge(contradiction);
  std::ranges::stable_sort(all_, std::less<const Record*>(), &ComputedContradiction::record);
}

std::span<const ComputedContradiction> Contradictions::of(const Record& record) const {
  const auto found = std::ranges::equal_range(all_, &record, std::less<const Record*>(),
                                              &ComputedContradiction::record);
  return {found.begin(), found.end()};
}

void Contradictions::report(DiagnosticList& out) const {
  for (const ComputedContradiction& contradiction : all_) {
    if (contradiction.acknowledged) continue;
    const bool word = contradiction.kind >= Kind::name;
    const auto shown = [&](const Argument& argument) {
      return word ? Argument(quoted(argument.text)) : argument;
    };
    Diagnostic& finding = out.report(
        *kinds[static_cast<std::size_t>(contradiction.kind)].diagnostic, contradiction.at,
        {shown(contradiction.stated), shown(contradiction.found), contradiction.whose});
    if (word && !contradiction.found.text.empty())
      finding.with_help({"skriv {0}, eller berätta under [[contradictions]] att källan skriver så",
                         "write {0}, or tell under [[contradictions]] that the source writes so"},
                        {contradiction.found});
    else if (word)
      finding.with_help({"ta bort den, eller berätta under [[contradictions]] att källan har den",
                         "take it away, or tell under [[contradictions]] that the source has it"});
    else
      finding.with_help(
          {"rätta, eller skriv båda uppgifterna under [[contradictions]]: claims = [{ says = "
           "\"{0} …\" }, { says = \"{1} …\" }]",
           "mend it, or write both claims under [[contradictions]]: claims = [{ says = \"{0} …\" "
           "}, { says = \"{1} …\" }]"},
          {contradiction.stated, contradiction.found});
  }
}

}  // namespace tertial
