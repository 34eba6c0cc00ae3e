#include "pages/meeting/item_view.h"

#include "pages/case/difference_views.h"
#include "pages/distinct_links.h"
#include "records/agreement/agreement.h"
#include "records/final_report/final_report.h"
#include "records/initiative/initiative.h"

namespace tertial {
namespace {

/// `##` of the background are h3: the § itself is h2.
constexpr int background_offset = 1;

std::vector<MotionView> motion_views(const Site& site, const std::vector<Motion>& motions) {
  std::vector<MotionView> views;
  views.reserve(motions.size());
  for (const Motion& motion : motions)
    views.push_back({person_and_party(motion.person, motion.political_party),
                     motion.position,
                     motion.about.value_or(""),
                     site.html(motion.text),
                     {},
                     citations(site, motion.sources)});
  return views;
}

std::vector<MotionView> reservation_views(const Site& site,
                                          const std::vector<Reservation>& reservations) {
  std::vector<MotionView> views;
  views.reserve(reservations.size());
  for (const Reservation& reservation : reservations)
    views.push_back({person_and_party(reservation.person, reservation.political_party),
                     {},
                     {},
                     site.html(reservation.text),
                     site.html(reservation.note),
                     citations(site, reservation.sources)});
  return views;
}

std::vector<VoteView> vote_views(const Site& site, const Item& item) {
  std::vector<VoteView> views;
  views.reserve(item.votes.size());
  for (const Vote& vote : item.votes)
    views.push_back(make_vote_view(site, vote, std::to_string(item.number),
                                   item.votes.size() > 1 ? views.size() + 1 : 0));
  return views;
}

std::vector<ProposalView> proposal_views(const Site& site, const std::vector<Proposal>& proposals) {
  std::vector<ProposalView> views;
  for (const Proposal& proposal : proposals) {
    ProposalView view;
    if (proposal.from) view.from = link_to(site, proposal.from->record());
    if (proposal.to) view.to = link_to(site, proposal.to->record());
    view.text = site.html(proposal.text);
    view.original = shown(proposal.original);
    view.sources = citations(site, proposal.sources);
    views.push_back(std::move(view));
  }
  return views;
}

std::vector<BasisView> basis_views(const Site& site, const std::vector<BasisDocument>& basis) {
  std::vector<BasisView> views;
  for (const BasisDocument& document : basis) {
    BasisView view{document.title, {}};
    if (document.document) {
      view.document = link_to(site, document.document->record());
      // One text, one target: the document's own name, unless the minutes call it otherwise.
      if (view.document->text == view.title) view.title.clear();
    }
    views.push_back(std::move(view));
  }
  return views;
}

template <class T>
void add_referring(std::vector<const Record*>& to, const Site& site, const Record& record) {
  std::ranges::copy(site.model.referring<T>(record), std::back_inserter(to));
}

/// What names this § as its decision, besides pledges and the case.
std::vector<LinkView> founded_on(const Site& site, const Record& record) {
  std::vector<const Record*> founded;
  add_referring<Agreement>(founded, site, record);
  add_referring<Initiative>(founded, site, record);
  add_referring<Body>(founded, site, record);
  add_referring<FinalReport>(founded, site, record);
  return distinct_links(site, founded);
}

}  // namespace

bool is_to_come(const Site& site, const Meeting& meeting) {
  return meeting.date.stated() && site.as_of.is_before(meeting.date.first);
}

const ViewType& view_of(Tag<MotionView>) {
  static constexpr ViewField fields[] = {
      view_field<&MotionView::who>("who"),     view_field<&MotionView::position>("position"),
      view_field<&MotionView::about>("about"), view_field<&MotionView::text>("text"),
      view_field<&MotionView::note>("note"),   view_field<&MotionView::sources>("sources")};
  static constexpr ViewType type{"motion", fields};
  return type;
}

const ViewType& view_of(Tag<ProposalView>) {
  static constexpr ViewField fields[] = {
      view_field<&ProposalView::from>("from"), view_field<&ProposalView::to>("to"),
      view_field<&ProposalView::original>("original"), view_field<&ProposalView::text>("text"),
      view_field<&ProposalView::sources>("sources")};
  static constexpr ViewType type{"proposal", fields};
  return type;
}

const ViewType& view_of(Tag<BasisView>) {
  static constexpr ViewField fields[] = {view_field<&BasisView::title>("title"),
                                         view_field<&BasisView::document>("document")};
  static constexpr ViewType type{"basis", fields};
  return type;
}

const ViewType& view_of(Tag<ItemView>) {
  static constexpr ViewField fields[] = {
      view_field<&ItemView::anchor>("anchor"),
      view_field<&ItemView::number>("number"),
      view_field<&ItemView::title>("title"),
      view_field<&ItemView::linked_case>("linked_case"),
      view_field<&ItemView::differences>("differences"),
      view_field<&ItemView::summary>("summary"),
      view_field<&ItemView::decision>("decision"),
      view_field<&ItemView::decision_original>("decision_original"),
      view_field<&ItemView::not_held>("not_held"),
      view_field<&ItemView::proposal_only>("proposal_only"),
      view_field<&ItemView::no_outcome>("no_outcome"),
      view_field<&ItemView::proposals>("proposals"),
      view_field<&ItemView::several_proposals>("several_proposals"),
      view_field<&ItemView::motions>("motions"),
      view_field<&ItemView::reservations>("reservations"),
      view_field<&ItemView::votes>("votes"),
      view_field<&ItemView::recused>("recused"),
      view_field<&ItemView::background>("background"),
      view_field<&ItemView::background_headed>("background_headed"),
      view_field<&ItemView::basis>("basis"),
      view_field<&ItemView::recipients>("recipients"),
      view_field<&ItemView::pledges>("pledges"),
      view_field<&ItemView::founded>("founded"),
      view_field<&ItemView::appeal>("appeal"),
      view_field<&ItemView::decided>("decided"),
      view_field<&ItemView::sources>("sources"),
      view_field<&ItemView::gaps>("gaps"),
      view_field<&ItemView::contradictions>("contradictions"),
  };
  static constexpr ViewType type{"item", fields};
  return type;
}

ItemView make_item_view(const Site& site, const Record& record) {
  const auto& item = record.as<Item>();
  ItemView view;
  view.number = std::to_string(item.number);
  view.anchor = "p" + view.number;
  view.title = title_of(site, record);
  if (item.case_) {
    view.linked_case = link_to(site, item.case_->record());
    view.linked_case->text = *item.case_->record().as<Case>().number + " " + view.linked_case->text;
    view.differences = link_to_differences(site, item.case_->record());
  }
  view.summary = site.html(item.summary);
  view.decision = site.html(item.decision);
  view.decision_original = shown(item.decision_original);
  view.proposals = proposal_views(site, item.proposals);
  view.several_proposals = item.proposals.size() > 1;
  view.decided = item.decision.has_value() || item.decision_original.has_value();
  view.not_held = !view.decided && is_to_come(site, meeting_of(site, record).as<Meeting>());
  view.proposal_only = !view.decided && !item.proposals.empty();
  view.no_outcome = !view.decided && item.proposals.empty();
  view.motions = motion_views(site, item.motions);
  view.reservations = reservation_views(site, item.reservations);
  view.votes = vote_views(site, item);
  view.recused = site.html(item.recused);
  view.background = site.body_html(record, background_offset, view.anchor + "-");
  view.background_headed = view.background.text.starts_with("<h3");
  view.basis = basis_views(site, item.basis);
  view.recipients = item.recipients;
  view.pledges = links_to(site, site.model.referring<Pledge>(record));
  view.founded = founded_on(site, record);
  view.appeal = make_appeal_view(site, record, meeting_of(site, record));
  view.sources = citations(site, item.common.sources);
  view.gaps = gap_views(site, item.common.gaps);
  view.contradictions = contradiction_views(site, record);
  return view;
}

}  // namespace tertial
