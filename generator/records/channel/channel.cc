#include "records/channel/channel.h"

#include "records/messages.h"
#include "records/registry.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Channel>) {
  static constexpr FieldInfo fields[] = {
      field<&Channel::how>("how", {"hur man gör, i egna ord", "how it is done, in your own words"},
                           "\"Skriv i kommunens formulär.\""),
      field<&Channel::about>("about", {"vad den är till för", "what it is for"},
                             "\"Fel på gator och lyktor.\""),
      field<&Channel::url>("url", {"adress på webben", "address on the web"},
                           "\"https://www.linkoping.se/\"", {.suggested = true}),
      field<&Channel::phone>("phone",
                             {"organisationens telefon, aldrig en persons",
                              "phone of the organisation, never a person's"},
                             "\"växeln\"", {.max_length = 60}),
      field<&Channel::email>("email", {"organisationens e-post", "e-mail of the organisation"},
                             "\"kontakt@…\"", {.max_length = 120}),
      field<&Channel::visit>("visit", {"besöksadress", "visiting address"}, "\"Stadshuset\"",
                             {.max_length = 160}),
      field<&Channel::bodies>("bodies", {"organ som tar hand om det", "bodies that handle it"},
                              "[\"sakerhetsenheten\"]"),
      field<&Channel::parties>("parties", {"parter som tar hand om det", "parties that handle it"},
                               "[\"polisen\"]"),
      field<&Channel::handled_by>(
          "handled_by", {"vem som tar hand om det, som roll", "who handles it, as a role"},
          "\"tjänstepersoner\"", {.max_length = 160}),
      field<&Channel::languages>("languages", {"språk man kan använda", "languages to use"},
                                 "[\"svenska\", \"engelska\"]"),
      field<&Channel::response>("response", {"vilket svar som utlovas", "what answer is promised"},
                                "\"Svar inom tio dagar.\""),
      field<&Channel::districts>(
          "districts", {"platser, om den bara gäller där", "places, if it is only for them"},
          "[\"skaggetorp\"]"),
      field<&Channel::municipality>(
          "municipality",
          {"kommun, om det inte är webbplatsens egen", "municipality, if not the site's own"},
          "\"mjolby\""),
      field<&Channel::valid>("valid", {"när den finns", "when it exists"},
                             "{ known_at = \"2017-08-30\" }",
                             {.suggested = true, .optional = true}),
  };
  static constexpr RecordSchema schema = record_schema<Channel>(
      {.name = "channel",
       .label = {"en synpunktskanal", "a channel"},
       .folder = "channels",
       .doc = {"Ett sätt att säga vad man tycker till kommunen eller polisen.",
               "A way to tell the municipality or the police what one thinks."},
       .fields = fields});
  return schema;
}

void check_channel(const Record& record, const RuleContext& context) {
  check_validity(record.as<Channel>().valid, context);
}

}  // namespace tertial
