#include "pages/case/difference_views.h"

#include "base/text.h"
#include "pages/lists.h"

namespace tertial {
namespace {

ClaimView claim_view(const Site& site, const std::optional<Claim>& claim) {
  if (!claim) return {};
  return {claim->says, citations(site, claim->sources)};
}

TextComparisonView text_view(const StepDifference& difference) {
  TextComparisonView view{std::string(trim(difference.before->text)),
                          std::string(trim(difference.after->text)),
                          false,
                          false,
                          {}};
  auto pieces = diff_texts(view.before, view.after);
  if (!pieces) return view;
  view.equal =
      pieces->size() <= 1 && (pieces->empty() || pieces->front().kind == TextPiece::Kind::same);
  view.merged = !view.equal;
  for (TextPiece& piece : *pieces)
    view.pieces.push_back({piece.kind == TextPiece::Kind::deleted,
                           piece.kind == TextPiece::Kind::inserted, std::move(piece.text),
                           std::move(piece.gap)});
  return view;
}

}  // namespace

std::vector<DifferenceView> difference_views(const Site& site, const Case& matter) {
  std::vector<DifferenceView> views;
  for (const StepDifference& difference : differences_of(matter)) {
    const std::string& from = difference.from->title;
    const std::string& to = difference.to->title;
    DifferenceView view{site.strings.format("difference.heading", {from, to}), from, to, {}, {}};
    for (const CaseChange* change : difference.changes)
      view.changes.push_back({change->what,
                              std::string(choice_text(site, "change-kind", *change->kind)),
                              change->before.has_value(), change->after.has_value(),
                              claim_view(site, change->before), claim_view(site, change->after)});
    if (difference.before) view.texts = text_view(difference);
    views.push_back(std::move(view));
  }
  return views;
}

std::string changes_lead(const Site& site, const Case& matter) {
  if (matter.changes.empty()) return {};
  std::vector<std::string> parts;
  const auto counts = count_changes(matter);
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] > 0)
      parts.push_back(site.wording.count(
          std::string("change-count.").append(word_of(static_cast<ChangeKind>(i))), counts[i]));
  return capitalized(site.wording.count("difference.changes", matter.changes.size())) + ": " +
         site.wording.list(parts) + ".";
}

std::optional<LinkView> link_to_differences(const Site& site, const Record& record) {
  const auto& matter = record.as<Case>();
  if (!has_differences(matter)) return std::nullopt;
  return LinkView{site.strings.format("difference.link", {*matter.number}),
                  site.link(address_of(site, record) + "#andringar")};
}

const ViewType& view_of(Tag<ChangeView>) {
  static constexpr ViewField fields[] = {
      view_field<&ChangeView::what>("what"),     view_field<&ChangeView::kind>("kind"),
      view_field<&ChangeView::was>("was"),       view_field<&ChangeView::became>("became"),
      view_field<&ChangeView::before>("before"), view_field<&ChangeView::after>("after")};
  static constexpr ViewType type{"change", fields};
  return type;
}

const ViewType& view_of(Tag<PieceView>) {
  static constexpr ViewField fields[] = {
      view_field<&PieceView::deleted>("deleted"), view_field<&PieceView::inserted>("inserted"),
      view_field<&PieceView::text>("text"), view_field<&PieceView::gap>("gap")};
  static constexpr ViewType type{"piece", fields};
  return type;
}

const ViewType& view_of(Tag<TextComparisonView>) {
  static constexpr ViewField fields[] = {view_field<&TextComparisonView::before>("before"),
                                         view_field<&TextComparisonView::after>("after"),
                                         view_field<&TextComparisonView::equal>("equal"),
                                         view_field<&TextComparisonView::merged>("merged"),
                                         view_field<&TextComparisonView::pieces>("pieces")};
  static constexpr ViewType type{"text-comparison", fields};
  return type;
}

const ViewType& view_of(Tag<DifferenceView>) {
  static constexpr ViewField fields[] = {
      view_field<&DifferenceView::heading>("heading"), view_field<&DifferenceView::from>("from"),
      view_field<&DifferenceView::to>("to"), view_field<&DifferenceView::changes>("changes"),
      view_field<&DifferenceView::texts>("texts")};
  static constexpr ViewType type{"difference", fields};
  return type;
}

}  // namespace tertial
