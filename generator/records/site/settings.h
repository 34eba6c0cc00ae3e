#pragma once
// content/site.toml: whose site it is, where it will stand, and what it assumes.
#include "records/party/party.h"
#include "records/site/look.h"
#include "records/site/served.h"

namespace tertial {

struct Publisher {
  std::string name;
  std::string contact;  ///< e-mail, telephone or address, as shown to readers
};
const RecordSchema& schema_of(Tag<Publisher>);

/// The site is the reporter's own and holds every report of that party up to this day, so that
/// silence is the reporter's ("Ej redovisat") and not only ours.
struct CompleteRegister {
  Ref<Party> party;
  Date through;
};
const RecordSchema& schema_of(Tag<CompleteRegister>);

/// What the privacy gate looks for (checks/personal_data.h).
enum class PersonalData : std::uint8_t {
  identity_number,
  unsure_number,
  account,
  phone,
  email,
  plate,
  property,
  sensitive_word
};
template <>
inline constexpr std::array choices_of<PersonalData>{
    Choice{"identity-number", {"ett personnummer", "an identity number"}},
    Choice{"unsure-number",
           {"siffror som liknar ett personnummer", "digits like an identity number"}},
    Choice{"account", {"ett kontonummer", "an account number"}},
    Choice{"phone", {"ett telefonnummer", "a telephone number"}},
    Choice{"email", {"en e-postadress", "an e-mail address"}},
    Choice{"plate", {"ett registreringsnummer", "a registration plate"}},
    Choice{"property", {"en fastighetsbeteckning", "a property designation"}},
    Choice{"sensitive-word", {"ett känsligt ord", "a sensitive word"}}};

/// Somebody has looked at what the privacy gate found in a file and says why it may stand.
struct PrivacyReview {
  Located<std::string> file;  ///< path below content/
  PersonalData kind = PersonalData::phone;
  std::string reason;
  Date date;
};
const RecordSchema& schema_of(Tag<PrivacyReview>);

struct Settings {
  std::int64_t format = 1;
  std::string title;
  std::string description;
  Located<Url> base_url;  ///< with the path prefix, if any: "https://example.org/insyn"
  Located<std::string> language{"sv", {}};
  Ref<Municipality> municipality;
  bool official = false;
  std::optional<std::string> banner;
  std::optional<Publisher> publisher;
  std::optional<std::string> responsible;  ///< who answers for the contents, a role or unit
  Located<std::string> theme{"kommun", {}};
  std::optional<Located<Colour>> brand;
  std::optional<Located<Colour>> brand_dark;  ///< of the header on dark screens
  std::optional<SiteLogo> logo;
  std::vector<SiteText> strings;  ///< in the place of the theme's
  bool glossary_links = true;     ///< the first use of a term on a page leads to the glossary
  std::vector<std::string> known_abbreviations;  ///< that no text has to spell out
  bool manifest = true;                          ///< manifest.json is published with the site
  std::vector<Coding> precompress;  ///< of the packed files that are published beside the others
  std::vector<CompleteRegister> register_complete_through;
  std::vector<PrivacyReview> reviewed;
};
const RecordSchema& schema_of(Tag<Settings>);

/// The part of base_url after the host, without a slash at the end: "" or "/insyn".
std::string url_prefix(const Settings& settings);
/// base_url without the prefix: "https://example.org".
std::string url_origin(const Settings& settings);

}  // namespace tertial
