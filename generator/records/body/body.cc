#include "records/body/body.h"

namespace tertial {

const RecordSchema& schema_of(Tag<DecisionLink>) {
  static constexpr FieldInfo fields[] = {
      field<&DecisionLink::date>("date", {"beslutets datum", "date of the decision"},
                                 "\"2016-12-07\""),
      field<&DecisionLink::body>("body", {"organet som beslutade", "the body that decided"},
                                 "\"ks\""),
      field<&DecisionLink::item>("item", {"paragrafen i protokollet", "the item in the minutes"},
                                 "\"ks/2024-06-11/p200\""),
      field<&DecisionLink::document>("document", {"handlingen", "the document"},
                                     "\"tjansteskrivelse-2024-05-22\""),
      field<&DecisionLink::note>("note",
                                 {"vad som är känt om beslutet", "what is known of the decision"},
                                 "\"Beslutat före årsskiftet.\""),
      field<&DecisionLink::sources>("sources", {"källor", "sources"}, "[\"s2\"]"),
  };
  static constexpr RecordSchema schema{
      .name = "decision",
      .label = {"ett beslut", "a decision"},
      .doc = {"Beslutet bakom något, så långt det är känt.",
              "The decision behind something, as far as it is known."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Body>) {
  static constexpr FieldInfo fields[] = {
      field<&Body::kind>("kind", {"slag av organ", "kind of body"}, "\"committee\""),
      field<&Body::short_name>("short_name", {"förkortning eller kort namn", "short name"},
                               "\"KS\"", {.max_length = 40}),
      field<&Body::municipality>(
          "municipality",
          {"kommun, om det inte är webbplatsens egen", "municipality, if not the site's own"},
          "\"mjolby\""),
      field<&Body::parent>("parent", {"organet som det hör till", "the body it belongs to"},
                           "\"kf\""),
      field<&Body::districts>("districts", {"platser som det omfattar", "places it covers"},
                              "[\"skaggetorp\"]"),
      field<&Body::tasks>("tasks", {"uppgifter", "tasks"}, "\"Samordnar trygghetsarbetet.\""),
      field<&Body::composition>("composition", {"hur det är sammansatt", "composition"},
                                "\"Sju ledamöter valda av fullmäktige.\""),
      field<&Body::chair_rule>("chair_rule", {"hur ordföranden utses", "how the chair is chosen"},
                               "\"Väljs bland de lokala företrädarna.\""),
      field<&Body::meets>("meets", {"hur ofta det möts", "how often it meets"},
                          "\"Två gånger per år.\""),
      field<&Body::governing_documents>("governing_documents",
                                        {"styrande handlingar", "governing documents"},
                                        "[\"policy-medborgardialog\"]"),
      field<&Body::valid_from>("valid_from", {"finns från och med", "exists from"},
                               "\"2019-01-01\""),
      field<&Body::valid_to>("valid_to", {"fanns till och med", "existed until"}, "\"2018-12-31\""),
      field<&Body::known_at>(
          "known_at",
          {"dag då källan visar att det fanns", "day at which a source shows it existed"},
          "\"2019-08-31\""),
      field<&Body::created_by>("created_by",
                               {"beslutet som inrättade det", "decision that created it"},
                               "{ date = \"2016-12-07\", body = \"ks\" }"),
      field<&Body::dissolved_by>("dissolved_by",
                                 {"beslutet som upplöste det", "decision that dissolved it"},
                                 "{ date = \"2016-12-07\", body = \"ks\" }"),
      field<&Body::succeeds>("succeeds", {"organ som det ersätter", "bodies it replaces"},
                             "[\"libra\"]"),
      field<&Body::aliases>("aliases", {"andra namn", "other names"}, "[\"Säkerhetsavdelningen\"]"),
  };
  static constexpr RecordSchema schema =
      record_schema<Body>({.name = "body",
                           .label = {"ett organ", "a body"},
                           .folder = "bodies",
                           .doc = {"Ett organ som beslutar, bereder eller ger råd.",
                                   "A body that decides, prepares or advises."},
                           .fields = fields});
  return schema;
}

}  // namespace tertial
