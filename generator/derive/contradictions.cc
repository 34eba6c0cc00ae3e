#include "derive/contradictions.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "base/text.h"
#include "derive/party_count.h"
#include "records/case/case.h"
#include "records/followup/followup.h"
#include "records/meeting/item.h"
#include "records/registry.h"
#include "records/survey/survey.h"

namespace tertial {
namespace {

using Kind = ContradictionKind;

std::string digits(std::int64_t number) {
  return std::to_string(number);
}

/// Finds the contradictions of single records; the order is that of the model.
class Finder {
 public:
  explicit Finder(std::vector<ComputedContradiction>& all) : all_(all) {}

  void pledge(const Record& record) {
    const auto& pledge = record.as<Pledge>();
    // What could not be read is 0.
    if (const auto& claimed = pledge.parties_claimed; claimed && **claimed > 0)
      numbers(Kind::parties, record, claimed->at, **claimed, party_count(pledge, **claimed).number);
    if (const auto& claimed = pledge.years_claimed; claimed && **claimed > 0)
      years(record, claimed->at, **claimed);
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

  /// A step with a § was taken at its meeting.
  void steps(const Record& record, const Model& model) {
    for (const CaseStep& step : record.as<Case>().steps) {
      if (!step.item || !step.item->resolved() || !step.date->stated()) continue;
      const Record* meeting = find_meeting(model, step.item->record());
      if (!meeting || meeting->broken) continue;
      const PartialDate& held = meeting->as<Meeting>().date;
      if (held.stated() && !overlap(*step.date, held))
        add(Kind::step, record, step.item->raw.at, to_string(*step.date), to_string(held));
    }
  }

  /// Both surveys get it; who names the other is warned.
  void alternates(const Record& record, const Record& other) {
    for (const Edition& own : record.as<Survey>().editions)
      for (const Edition& theirs : other.as<Survey>().editions) {
        if (own.state != EditionState::held || theirs.state != EditionState::held) continue;
        if (*own.year != *theirs.year) continue;
        alternate(record, other, own);
        alternate(other, record, theirs).acknowledged = true;
      }
  }

  void remark(const Record& record, const TextRemark& remark, const Record* pledge) {
    const std::size_t before = all_.size();
    switch (remark.kind) {
      case TextRemark::Kind::placeholder:
        add(Kind::placeholder, record, remark.at, remark.word, "");
        break;
      case TextRemark::Kind::empty_link:
        add(Kind::empty_link, record, remark.at, remark.word, "");
        break;
      case TextRemark::Kind::term:
        add(Kind::term, record, remark.at, remark.word, remark.instead);
        break;
      case TextRemark::Kind::name:
        add(Kind::name, record, remark.at, remark.word, remark.instead);
        break;
      case TextRemark::Kind::abbreviation:  // contradicts nothing: derive/abbreviations.h
        return;
      default:
        if (pledge) counted(record, remark, *pledge);
    }
    for (std::size_t at = before; at < all_.size(); ++at) {
      all_[at].for_residents = remark.certain;
      all_[at].words = remark.word;
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

  ComputedContradiction& alternate(const Record& record, const Record& other,
                                   const Edition& edition) {
    auto& found = add(Kind::alternates, record, edition.year.at, digits(*edition.year),
                      digits(*edition.year));
    found.whose = common(other).title.value_or(other.id);
    return found;
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
    if (&record != &pledge_record) return;
    if (remark.kind == TextRemark::Kind::years) years(record, remark.at, remark.number);
    if (remark.kind == TextRemark::Kind::validity) told_validity(record, remark.at, remark.number);
  }

  static std::string from_to(std::int64_t first, std::int64_t last) {
    return first == last ? digits(first) : digits(first) + "–" + digits(last);
  }

  /// 20252027: from 2025 to 2027.
  void told_validity(const Record& record, Span at, std::int64_t told) {
    constexpr std::int64_t shift = 10'000;
    const PartialDate& valid = *record.as<Pledge>().valid;
    if (!valid.stated()) return;
    const std::int64_t first = told / shift;
    const std::int64_t last = told % shift;
    if (first != valid.first.year || last != valid.last.year)
      add(Kind::validity, record, at, from_to(first, last),
          from_to(valid.first.year, valid.last.year));
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
          stated && *stated > 0 ? numbers(kind, record, claim.at, *stated, found) : nullptr;
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

Contradictions::Contradictions(const Model& model, std::span<const RecordRemark> remarks) {
  Finder finder(all_);
  for (const Record& record : model.all<Pledge>())
    if (!record.broken) finder.pledge(record);
  for (const Record& record : model.all<Followup>())
    if (!record.broken) finder.followup(record);
  for (const Record& record : model.all<Item>()) {
    const Record* meeting = find_meeting(model, record);
    if (!record.broken && meeting && !meeting->broken) finder.item(record, *meeting);
  }
  for (const Record& record : model.all<Case>())
    if (!record.broken) finder.steps(record, model);
  for (const Record& record : model.all<Survey>()) {
    const auto& other = record.as<Survey>().alternates_with;
    if (record.broken || !other || !other->resolved() || other->record().broken) continue;
    const auto& back = other->record().as<Survey>().alternates_with;
    const bool told = back && back->resolved() && &back->record() == &record &&
                      other->record().position < record.position;
    if (!told && &other->record() != &record) finder.alternates(record, other->record());
  }
  for (const RecordRemark& entry : remarks)
    if (!entry.record->broken)
      finder.remark(*entry.record, entry.remark, counted_pledge(model, *entry.record));
  for (ComputedContradiction& contradiction : all_)
    acknowledge(contradiction);
  look_at_dismissed(model);
  std::ranges::stable_sort(all_, std::less<const Record*>(), &ComputedContradiction::record);
}

void Contradictions::look_at_dismissed(const Model& model) {
  std::unordered_map<const Record*, std::vector<ComputedContradiction*>> read;  // in texts
  for (ComputedContradiction& contradiction : all_)
    if (!contradiction.words.empty()) read[contradiction.record].push_back(&contradiction);
  for (const RecordType& type : record_types()) {
    for (const Record& record : model.records(type.schema())) {
      if (record.broken) continue;
      for (const Located<std::string>& words : common(record).not_contradicting) {
        const auto found = read.find(&record);
        bool any = false;
        if (found != read.end())
          for (ComputedContradiction* contradiction : found->second)
            if (contradiction->words == *words)
              any = contradiction->acknowledged = true, contradiction->for_residents = false;
        if (!any) dismissed_in_vain_.push_back(&words);
      }
    }
  }
}

std::span<const ComputedContradiction> Contradictions::of(const Record& record) const {
  const auto found = std::ranges::equal_range(all_, &record, std::less<const Record*>(),
                                              &ComputedContradiction::record);
  return {found.begin(), found.end()};
}

}  // namespace tertial
