#include "records/goal/goal.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Goal>) {
  static constexpr FieldInfo fields[] = {
      field<&Goal::term>("term", {"mandat- eller målperiod", "term"}, "\"2015–2018\"",
                         {.max_length = 40}),
      field<&Goal::number>("number", {"målets nummer", "the goal's number"}, "3",
                           {.min = 1, .max = 999}),
      field<&Goal::municipality>(
          "municipality",
          {"kommun, om det inte är webbplatsens egen", "municipality, if not the site's own"},
          "\"mjolby\""),
      field<&Goal::body>("body", {"organet som antog det", "the body that adopted it"}, "\"kf\""),
      field<&Goal::adopted>("adopted", {"när det antogs", "when it was adopted"}, "\"2015-04-28\""),
      field<&Goal::text>("text", {"förklaring i egna ord", "explanation in your own words"},
                         "\"Målet gäller uppväxtvillkor.\""),
  };
  static constexpr RecordSchema schema =
      record_schema<Goal>({.name = "goal",
                           .label = {"ett mål", "a goal"},
                           .folder = "goals",
                           .doc = {"Ett kommunalt mål.", "A municipal goal."},
                           .fields = fields});
  return schema;
}

}  // namespace tertial
