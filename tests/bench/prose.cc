#include "prose.h"

#include <array>
#include <string_view>

namespace bench {
namespace {

constexpr std::array<std::string_view, 28> subjects{"förvaltningen",
                                                    "nämnden",
                                                    "kommunen",
                                                    "polisen",
                                                    "skolan",
                                                    "föreningen",
                                                    "utskottet",
                                                    "enheten",
                                                    "bostadsbolaget",
                                                    "fältgruppen",
                                                    "samordnaren",
                                                    "rådet",
                                                    "fritidsgården",
                                                    "biblioteket",
                                                    "vårdcentralen",
                                                    "hyresgästföreningen",
                                                    "idrottsklubben",
                                                    "arbetsgruppen",
                                                    "driftavdelningen",
                                                    "stadsdelens nätverk",
                                                    "ordföranden",
                                                    "en tjänsteperson",
                                                    "boendegruppen",
                                                    "ungdomsrådet",
                                                    "kultur och fritid",
                                                    "räddningstjänsten",
                                                    "trygghetsgruppen",
                                                    "socialtjänsten"};
constexpr std::array<std::string_view, 28> verbs{
    "redovisar",    "följer upp", "beskriver",    "prövar",           "utökar",
    "samordnar",    "planerar",   "genomför",     "återkommer om",    "granskar",
    "avslutar",     "förlänger",  "kartlägger",   "föreslår",         "beslutar om",
    "tar upp",      "förbereder", "mäter",        "kostnadsberäknar", "bjuder in till",
    "svarar för",   "utreder",    "prioriterar",  "skjuter upp",      "påbörjar",
    "sammanfattar", "jämför",     "informerar om"};
constexpr std::array<std::string_view, 36> objects{"belysningen",
                                                   "gångvägarna",
                                                   "trygghetsvandringen",
                                                   "nattvandringen",
                                                   "lekplatsen",
                                                   "skolvägen",
                                                   "hastigheten",
                                                   "tillsynen",
                                                   "städningen",
                                                   "busshållplatsen",
                                                   "fritidsverksamheten",
                                                   "öppettiderna",
                                                   "föräldramötena",
                                                   "sommarjobben",
                                                   "läxhjälpen",
                                                   "kameraövervakningen",
                                                   "klottersaneringen",
                                                   "parkeringen",
                                                   "dialogmötet",
                                                   "planteringarna",
                                                   "cykelbanan",
                                                   "torghandeln",
                                                   "arbetet mot narkotika",
                                                   "samtalen med boende",
                                                   "ungdomarnas förslag",
                                                   "hyresvärdarnas åtgärder",
                                                   "medborgarnas synpunkter",
                                                   "tidsplanen",
                                                   "ansvarsfördelningen",
                                                   "budgeten för året",
                                                   "resultatet av enkäten",
                                                   "skötseln av parken",
                                                   "simskolan",
                                                   "mötesplatsen",
                                                   "grannsamverkan",
                                                   "snöröjningen"};
constexpr std::array<std::string_view, 20> adverbs{"under våren",
                                                   "varje vecka",
                                                   "tillsammans med polisen",
                                                   "enligt planen",
                                                   "i hela stadsdelen",
                                                   "på de platser som invånarna har pekat ut",
                                                   "före sommaren",
                                                   "med stöd av föreningslivet",
                                                   "inom beslutad ram",
                                                   "i två etapper",
                                                   "efter samråd",
                                                   "vid centrum",
                                                   "på kvällar och helger",
                                                   "utan extra kostnad",
                                                   "i nära dialog med boende",
                                                   "längs de större stråken",
                                                   "under tertialet",
                                                   "på uppdrag av styrelsen",
                                                   "som ett försök",
                                                   "i minst ett år"};

/// In words as short as editors are asked to use, so that a text is not harder than it may be.
constexpr std::array<std::string_view, 8> endings{
    "så att alla som bor här vet vad som gäller",
    "och säger till när det är klart så att ingen får vänta",
    "på den plats som de som bor där har valt",
    "från och med maj och så länge det finns medel",
    "i tre steg och ser efter vad det ger innan det blir fler",
    "med hjälp av dem som rör sig där sent på dagen",
    "om det går att få plats med det i år",
    "men bara där det inte är till last för dem som bor nära"};

void append_subject(std::string& to, Random& random) {
  to += random.pick<std::string_view>(subjects);
}

/// ASCII and the three Swedish letters, which are all that a sentence begins with here.
std::string capitalised(std::string text) {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first >= 'a' && first <= 'z') text[0] = static_cast<char>(first - 'a' + 'A');
  if (first == 0xC3U) text[1] = static_cast<char>(static_cast<unsigned char>(text[1]) - 0x20U);
  return text;
}

std::string list(Random& random) {
  std::string text;
  for (std::size_t left = random.between(3, 6); left > 0; --left)
    text.append("- ").append(sentence(random)).append("\n");
  return text;
}

std::string table(Random& random) {
  std::string text = "| Insats | Antal | Ansvarig |\n|---|--:|---|\n";
  for (std::size_t left = random.between(3, 6); left > 0; --left) {
    text.append("| ").append(heading(random)).append(" | ");
    text.append(std::to_string(random.between(1, 400))).append(" | ");
    append_subject(text, random);
    text.append(" |\n");
  }
  return text;
}

}  // namespace

std::string sentence(Random& random) {
  std::string text;
  append_subject(text, random);
  text.append(" ").append(random.pick<std::string_view>(verbs)).append(" ");
  const bool emphasised = random.one_in(4);
  text.append(emphasised ? "*" : "").append(random.pick<std::string_view>(objects));
  text.append(emphasised ? "* " : " ").append(random.pick<std::string_view>(endings));
  if (random.one_in(4)) {
    text.append(", och ");
    append_subject(text, random);
    text.append(" ").append(random.pick<std::string_view>(verbs)).append(" ");
    text.append(random.pick<std::string_view>(objects));
  }
  return capitalised(std::move(text)) + ".";
}

std::string paragraph(Random& random, std::size_t bytes) {
  std::string text = sentence(random);
  while (text.size() < bytes)
    text.append(" ").append(sentence(random));
  return text;
}

std::string heading(Random& random) {
  std::string text(random.pick<std::string_view>(objects));
  if (random.one_in(2)) text.append(" ").append(random.pick<std::string_view>(adverbs));
  return capitalised(std::move(text));
}

std::string short_text(Random& random, std::size_t bytes, const std::string& link) {
  std::string text = paragraph(random, 200) + " Se " + link + ".\n";
  while (text.size() < bytes)
    text.append("\n").append(random.one_in(4) ? list(random)
                                              : paragraph(random, random.between(200, 500)) + "\n");
  return text;
}

std::string long_text(Random& random, std::size_t bytes, const std::string& link) {
  std::string text = paragraph(random, 300) + " Se " + link + ".\n";
  while (text.size() < bytes) {
    text.append("\n## ").append(heading(random)).append("\n\n");
    for (std::size_t left = random.between(1, 3); left > 0; --left)
      text.append(paragraph(random, random.between(200, 600))).append("\n\n");
    const std::size_t kind = random.below(6);
    if (kind < 2) text.append(list(random));
    if (kind == 2) text.append(table(random));
    if (kind == 3) text.append("> ").append(sentence(random)).append("\n");
  }
  return text;
}

}  // namespace bench
