#include "records/district/district.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Alias>) {
  static constexpr FieldInfo fields[] = {
      field<&Alias::name>("name", {"namnet som källan använder", "the name the source uses"},
                          "\"Lingham\"", {.max_length = 120}),
      field<&Alias::note>("note", {"vad det är för namn", "what kind of name it is"},
                          "\"Felskrivning i en texttolkning.\""),
      field<&Alias::from>("from", {"används från", "in use from"}, "\"2016\""),
      field<&Alias::to>("to", {"används till", "in use until"}, "\"2018\""),
      field<&Alias::misspelling>(
          "misspelling", {"true om namnet är felskrivet", "true if the name is a misspelling"},
          "true", {.optional = true}),
      field<&Alias::sources>("sources", {"källor", "sources"}, "[\"s0\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "alias",
      .label = {"ett annat namn", "an alias"},
      .doc = {"Ett annat namn på samma sak.", "Another name of the same thing."},
      .fields = fields,
      .shorthand = "name"};
  return schema;
}

const RecordSchema& schema_of(Tag<Population>) {
  static constexpr FieldInfo fields[] = {
      field<&Population::count>("count", {"antal invånare", "number of inhabitants"}, "10070",
                                {.min = 0}),
      field<&Population::date>("date", {"när talet gäller", "when the figure applies"}, "\"2021\""),
      field<&Population::note>("note", {"vad talet avser", "what the figure covers"},
                               "\"Statistik till och med 2021.\"", {.max_length = 200}),
      field<&Population::sources>("sources", {"källor", "sources"}, "[\"w21\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "population",
      .label = {"en folkmängd", "a population figure"},
      .doc = {"Folkmängd vid en tidpunkt.", "Inhabitants at a time."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Classification>) {
  static constexpr FieldInfo fields[] = {
      field<&Classification::scheme>("scheme", {"vem som klassar, och i vad", "whose list it is"},
                                     "\"Polisens lista över utsatta områden\"",
                                     {.max_length = 160}),
      field<&Classification::level>("level", {"vad platsen klassas som", "the level given"},
                                    "\"särskilt utsatt område\"", {.max_length = 120}),
      field<&Classification::date>("date", {"när listan kom", "date of the list"}, "\"2019-06\""),
      field<&Classification::note>("note", {"förklaring", "explanation"}, "\"Ett av 22 områden.\""),
      field<&Classification::sources>("sources", {"källor", "sources"}, "[\"w39\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "classification",
      .label = {"en klassning", "a classification"},
      .doc = {"En klassning vid en tidpunkt.", "A classification at a time."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<CommitteeMembership>) {
  static constexpr FieldInfo fields[] = {
      field<&CommitteeMembership::body>("body", {"utskottet", "the committee"}, "\"utskott-nord\""),
      field<&CommitteeMembership::as_of>("as_of", {"dag då uppgiften gällde", "day it was true"},
                                         "\"2020-02-20\""),
      field<&CommitteeMembership::sources>("sources", {"källor", "sources"}, "[\"w18\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "committee-membership",
      .label = {"en utskottstillhörighet", "a committee's area"},
      .doc = {"Vilket utskott platsen hör till.", "The committee the place belongs to."},
      .fields = fields,
      .shorthand = "body"};
  return schema;
}

const RecordSchema& schema_of(Tag<DistrictFact>) {
  static constexpr FieldInfo fields[] = {
      field<&DistrictFact::text>("text", {"uppgiften i egna ord", "the fact in your own words"},
                                 "\"Ordningsvakter sedan mars 2025.\""),
      field<&DistrictFact::date>("date", {"när det var så", "when it was so"}, "\"2025-03-17\""),
      field<&DistrictFact::sources>("sources", {"källor", "sources"}, "[\"w32\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "fact",
      .label = {"en uppgift om platsen", "a fact about the place"},
      .doc = {"En daterad uppgift om platsen.", "A dated fact about the place."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<District>) {
  static constexpr FieldInfo fields[] = {
      field<&District::kind>("kind", {"slag av plats", "kind of place"}, "\"district\""),
      field<&District::municipality>(
          "municipality",
          {"kommun, om det inte är webbplatsens egen", "municipality, if not the site's own"},
          "\"mjolby\""),
      field<&District::part_of>("part_of", {"platsen som den ligger i", "the place it lies in"},
                                "\"innerstaden\""),
      field<&District::aliases>("aliases",
                                {"andra namn och stavningar", "other names and spellings"},
                                "[{ name = \"Lingham\", sources = [\"s0\"] }]"),
      field<&District::committees>("committees",
                                   {"utskott för medborgardialog", "dialogue committees"},
                                   "[{ body = \"utskott-nord\", as_of = \"2020-02-20\" }]"),
      field<&District::population>("population", {"folkmängd", "population"},
                                   "[{ count = 10070, date = \"2021\" }]"),
      field<&District::classifications>("classifications", {"klassningar", "classifications"},
                                        "[{ scheme = \"Polisens lista\", level = \"särskilt utsatt "
                                        "område\", date = \"2019-06\" }]"),
      field<&District::coordinator>("coordinator",
                                    {"har stadsdelssamordnare; utelämna om okänt",
                                     "has a district coordinator; leave out if unknown"},
                                    "true"),
      field<&District::facts>(
          "facts", {"övriga daterade uppgifter", "other dated facts"},
          "[{ text = \"Kameror finns.\", date = \"2022-09\", sources = [\"w13\"] }]"),
      field<&District::ended>("ended", {"när området upphörde", "when the area ceased"},
                              "\"2018\""),
      field<&District::ended_reason>("ended_reason", {"varför området upphörde", "why it ceased"},
                                     "\"Området delades.\""),
  };
  static constexpr RecordSchema schema =
      record_schema<District>({.name = "district",
                               .label = {"en stadsdel eller plats", "a district or place"},
                               .folder = "districts",
                               .doc = {"En stadsdel, tätort, plats eller ett löftesområde.",
                                       "A district, locality, place or pledge area."},
                               .fields = fields});
  return schema;
}

}  // namespace tertial
