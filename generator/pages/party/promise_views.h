#pragma once
// What a party promised in a pledge, point by point: its part in each and how the point stands.
#include "derive/promises.h"
#include "pages/parts.h"

namespace tertial {

/// Neighbouring periods without a report, for one reason.
struct SilenceView {
  std::string periods;  ///< empty where all periods have the same reason
  std::string reason;
};

const ViewType& view_of(Tag<SilenceView>);

/// A row of the table of what the party promised.
struct PromisedPointView {
  LinkView point;  ///< "7. Trygghetsvandringar"
  bool responsible = false;
  std::string together;  ///< the other responsible parties
  Html part;             ///< the party's own part of the point
  StatusView status;
  bool reported = false;
  std::optional<LinkView> report;  ///< the report that the status stands in
  std::string assessed_by;
  std::vector<SilenceView> silence;  ///< where no period has a report
};

const ViewType& view_of(Tag<PromisedPointView>);

struct PromiseView {
  LinkView pledge;
  std::string id;  ///< of its table
  std::string valid;
  std::string stage;
  bool party_to = false, reporter = false;
  bool proposed = false;  ///< nobody owes reports of it
  std::string no_points;  ///< why there is no table
  std::vector<PromisedPointView> points;
};
const ViewType& view_of(Tag<PromiseView>);

PromiseView promise_view(const Site& site, const PartyPromise& promise, const Record& party);

}  // namespace tertial
