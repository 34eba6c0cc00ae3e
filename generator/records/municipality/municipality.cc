#include "records/municipality/municipality.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/text.h"
#include "records/municipality/messages.h"
#include "records/registry.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Municipality>) {
  static constexpr FieldInfo fields[] = {
      field<&Municipality::organisation_number>("organisation_number",
                                                {"organisationsnummer", "organisation number"},
                                                "\"212000-0449\"", {.max_length = 13}),
      field<&Municipality::website>("website",
                                    {"kommunens webbplats", "the municipality's website"},
                                    "\"https://www.linkoping.se/\""),
      field<&Municipality::contact>("contact", {"hur man når kommunen", "how to reach it"},
                                    "\"Kontakta kommunen via dess webbplats.\""),
      field<&Municipality::notice_board>(
          "notice_board",
          {"den officiella anslagstavlans adress", "address of the official notice board"},
          "\"https://www.linkoping.se/anslagstavla\""),
      field<&Municipality::notice_board_place>(
          "notice_board_place",
          {"var anslagstavlan kan läsas i kommunens lokaler",
           "where the notice board can be read on the municipality's premises"},
          "\"I stadshusets entré, vardagar 8–16.\""),
      field<&Municipality::appeal_court>(
          "appeal_court", {"domstolen som prövar överklaganden", "the court that tries appeals"},
          "\"Förvaltningsrätten i Linköping\"", {.max_length = 120}),
      field<&Municipality::open_data_licence>(
          "open_data_licence",
          {"licens för kommunens öppna data; på kommunens egen webbplats också för tabellerna där",
           "licence of its open data; on its own site of the tables there too"},
          "\"http://creativecommons.org/publicdomain/zero/1.0/\""),
      field<&Municipality::possessive>("possessive",
                                       {"genitivform i löpande text", "genitive in sentences"},
                                       "\"Linköpings\"", {.max_length = 60}),
  };
  static constexpr RecordSchema schema =
      record_schema<Municipality>({.name = "municipality",
                                   .label = {"en kommun", "a municipality"},
                                   .folder = "municipalities",
                                   .doc = {"En kommun.", "A municipality."},
                                   .fields = fields});
  return schema;
}

std::optional<std::string> organisation_digits(std::string_view number) {
  constexpr std::size_t digits_of_a_number = 10;
  std::string digits;
  std::ranges::copy_if(number, std::back_inserter(digits), is_digit);
  // Twelve digits begin with 16, which says that it is no person's number.
  if (digits.size() == digits_of_a_number + 2 && digits.starts_with("16")) digits.erase(0, 2);
  if (digits.size() != digits_of_a_number) return std::nullopt;
  return digits;
}

void check_municipality(const Record& record, const RuleContext& context) {
  const auto& number = record.as<Municipality>().organisation_number;
  if (!number || organisation_digits(**number)) return;
  context.out
      .report(municipality_kind("municipality.bad-organisation-number"), number->at,
              {quoted(**number)})
      .with_help({"skriv tio siffror: organisation_number = \"212000-0449\"",
                  "write ten digits: organisation_number = \"212000-0449\""});
}

}  // namespace tertial
