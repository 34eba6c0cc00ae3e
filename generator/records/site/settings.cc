#include "records/site/settings.h"

namespace tertial {

const RecordSchema& schema_of(Tag<Publisher>) {
  static constexpr FieldInfo fields[] = {
      field<&Publisher::name>("name", {"utgivarens namn", "the publisher's name"},
                              "\"Föreningen Insyn\"", {.max_length = 120}),
      field<&Publisher::contact>("contact", {"hur man når utgivaren", "how to reach the publisher"},
                                 "\"https://example.org/kontakt\"", {.max_length = 200}),
  };
  static constexpr RecordSchema schema{
      .name = "publisher",
      .label = {"en utgivare", "a publisher"},
      .doc = {"Den som ger ut webbplatsen.", "Who publishes the site."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<CompleteRegister>) {
  static constexpr FieldInfo fields[] = {
      field<&CompleteRegister::party>("party", {"den som redovisar", "the party that reports"},
                                      "\"linkopings-kommun\""),
      field<&CompleteRegister::through>("through",
                                        {"sista dag som registret är fullständigt för",
                                         "last day for which the register is complete"},
                                        "2025-12-31"),
  };
  static constexpr RecordSchema schema{
      .name = "complete-register",
      .label = {"ett fullständigt register", "a complete register"},
      .doc = {"Webbplatsen är redovisarens egen och har alla redovisningar till och med dagen.",
              "The site is the reporter's own and holds all reports up to the day."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<PrivacyReview>) {
  static constexpr FieldInfo fields[] = {
      field<&PrivacyReview::file>("file",
                                  {"filen, räknat från content/", "the file, below content/"},
                                  "\"pages/om.md\"", {.max_length = 300}),
      field<&PrivacyReview::kind>("kind", {"vad som hittades", "what was found"}, "\"phone\""),
      field<&PrivacyReview::reason>("reason", {"varför det får stå där", "why it may stand there"},
                                    "\"Växelns nummer.\"", {.max_length = 300}),
      field<&PrivacyReview::date>("date", {"dagen då det granskades", "the day of the review"},
                                  "2026-11-21"),
  };
  static constexpr RecordSchema schema{
      .name = "review",
      .label = {"en granskning", "a review"},
      .doc = {"En uppgift som ser ut att höra till en privatperson, men som har granskats. "
              "Personnummer och kontonummer går aldrig att godkänna.",
              "Something that looks as if it were about a private person, but was reviewed. "
              "Identity and account numbers can never be approved."},
      .fields = fields};
  return schema;
}

const RecordSchema& schema_of(Tag<Settings>) {
  static constexpr FieldInfo fields[] = {
      field<&Settings::format>("format",
                               {"formatets version, alltid 1", "version of the format, always 1"},
                               "1", {.min = 1, .max = 1}),
      field<&Settings::title>("title", {"webbplatsens namn", "the site's name"},
                              "\"Insyn Linköping\"", {.max_length = 60}),
      field<&Settings::description>(
          "description", {"vad webbplatsen är, i en mening", "what the site is, in one sentence"},
          "\"Vad kommunen lovat och hur det går.\"", {.max_length = 160}),
      field<&Settings::base_url>("base_url",
                                 {"adressen där webbplatsen ska ligga, med mapp om den har en",
                                  "address where the site will stand, with its folder if any"},
                                 "\"https://example.org/insyn\""),
      field<&Settings::language>("language", {"webbplatsens språk", "the site's language"},
                                 "\"sv\"", {.optional = true, .max_length = 8}),
      field<&Settings::municipality>("municipality", {"hemkommunen", "the home municipality"},
                                     "\"linkoping\""),
      field<&Settings::official>("official",
                                 {"true bara om kommunen själv ger ut webbplatsen",
                                  "true only if the municipality itself publishes the site"},
                                 "false"),
      field<&Settings::banner>("banner",
                               {"text överst på varje sida; på en webbplats som inte är kommunens "
                                "egen står det annars just det",
                                "text at the top of every page; on a site that is not the "
                                "municipality's own it otherwise says just that"},
                               "\"Sammanställd av ideella krafter.\"", {.max_length = 300}),
      field<&Settings::publisher>(
          "publisher", {"utgivaren", "the publisher"},
          "{ name = \"Föreningen Insyn\", contact = \"https://example.org/kontakt\" }"),
      field<&Settings::responsible>("responsible",
                                    {"roll eller enhet som ansvarar för innehållet",
                                     "role or unit responsible for the contents"},
                                    "\"Webbplatsens redaktion\"", {.max_length = 120}),
      field<&Settings::theme>("theme",
                              {"temats mapp under themes/", "the theme's folder below themes/"},
                              "\"kommun\"", {.optional = true, .max_length = 40}),
      field<&Settings::brand>("brand",
                              {"kommunens färg, i sidhuvud, knappar, linjer och länkar; vit text "
                               "ska gå att läsa på den",
                               "the municipality's colour, in header, buttons, lines and links; "
                               "white text has to be readable on it"},
                              "\"#0b3a6b\""),
      field<&Settings::brand_dark>(
          "brand_dark",
          {"sidhuvudets färg på mörka skärmar; annars en mörkare av samma kulör",
           "the header's colour on dark screens; otherwise a darker one of the same hue"},
          "\"#0a2443\""),
      field<&Settings::logo>("logo", {"bilden i sidhuvudet", "the picture in the header"},
                             "{ file = \"logotyp.svg\", text = \"Exempelkommun\" }"),
      field<&Settings::strings>(
          "strings",
          {"enstaka texter i stället för temats", "single texts in the place of the theme's"},
          "[{ key = \"layout.districts\", text = \"Områden\" }]"),
      field<&Settings::glossary_links>(
          "glossary_links",
          {"false: ord i löpande text länkas inte till ordlistan av sig själva",
           "false: words in running text do not lead to the glossary by themselves"},
          "true", {.optional = true}),
      field<&Settings::known_abbreviations>(
          "known_abbreviations",
          {"förkortningar som alla känner till och ingen text behöver skriva ut",
           "abbreviations that everybody knows and no text has to spell out"},
          "[\"AB\", \"EU\"]", {.max_length = 20}),
      field<&Settings::manifest>("manifest",
                                 {"false: publicera inte manifest.json, listan över alla filer som "
                                  "vem som helst kan kontrollera webbplatsen mot",
                                  "false: do not publish manifest.json, the list of all files that "
                                  "anybody can verify the site against"},
                                 "true", {.optional = true}),
      field<&Settings::precompress>(
          "precompress",
          {"packa varje textfil i förväg, för en webbserver som skickar den så",
           "pack every text file beforehand, for a web server that sends it so"},
          "[\"gzip\", \"brotli\"]"),
      field<&Settings::register_complete_through>(
          "register_complete_through",
          {"redovisare vars redovisningar alla finns här, och till när",
           "reporters all of whose reports are here, and until when"},
          "[{ party = \"linkopings-kommun\", through = 2025-12-31 }]"),
      field<&Settings::reviewed>(
          "reviewed",
          {"uppgifter som liknar personuppgifter men har granskats",
           "what looks like personal data but was reviewed"},
          "[{ file = \"pages/om.md\", kind = \"phone\", reason = \"Växelns nummer.\", date = "
          "2026-11-21 }]"),
  };
  static constexpr RecordSchema schema{
      .name = "site",
      .label = {"site.toml", "site.toml"},
      .doc = {"Webbplatsens inställningar.", "The site's settings."},
      .fields = fields};
  return schema;
}

namespace {

std::size_t path_begin(const std::string& url) {
  const std::size_t host = url.find("://");
  const std::size_t slash = url.find('/', host == std::string::npos ? 0 : host + 3);
  return slash == std::string::npos ? url.size() : slash;
}

}  // namespace

std::string url_prefix(const Settings& settings) {
  const std::string& url = settings.base_url->text;
  std::string prefix = url.substr(path_begin(url));
  while (prefix.ends_with('/'))
    prefix.pop_back();
  return prefix;
}

std::string url_origin(const Settings& settings) {
  const std::string& url = settings.base_url->text;
  return url.substr(0, path_begin(url));
}

}  // namespace tertial
