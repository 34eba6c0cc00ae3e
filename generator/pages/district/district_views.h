#pragma once
// What is known of a place: its facts, figures, classifications, bodies, and pledges seen from it.
#include "derive/district_digest.h"
#include "pages/parts.h"

namespace tertial {

struct PopulationView {
  std::string count;
  DateView date;
  std::string note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<PopulationView>);

struct ClassificationView {
  DateView date;
  std::string scheme, level;
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<ClassificationView>);

struct KnownFactView {
  DateView date;
  bool dated = false;
  Html text;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<KnownFactView>);

/// A body, with what it does and when that is known to be so.
struct BodyView {
  LinkView link;
  std::string kind;
  std::string standing;  ///< "Känt den 31 augusti 2019. …"; may be empty
  Html tasks;
};
const ViewType& view_of(Tag<BodyView>);

std::vector<PopulationView> population_views(const Site& site, const District& district);
std::vector<ClassificationView> classification_views(const Site& site, const District& district);
/// Latest first; those that no source dates last.
std::vector<KnownFactView> known_facts(const Site& site, const District& district);
std::vector<BodyView> body_views(const Site& site, const std::vector<const Record*>& bodies);
/// One point of a pledge, with how it stands.
struct CardPointView {
  LinkView link;
  StatusView status;
};
const ViewType& view_of(Tag<CardPointView>);

/// A pledge as the page of a place shows it: its points by name, those that apply here only.
struct PlacePledgeView {
  PledgeCardView card;
  std::vector<CardPointView> points;
  std::string rest;  ///< "Och fyra punkter till."; empty where all are named
};
const ViewType& view_of(Tag<PlacePledgeView>);
PlacePledgeView place_pledge(const Site& site, const DistrictPledge& pledge);

/// What holds here, what is promised, by whom, how it goes, and what is absent.
std::vector<FactView> answer_facts(const Site& site, const DistrictDigest& digest);

}  // namespace tertial
