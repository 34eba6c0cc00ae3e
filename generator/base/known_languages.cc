#include "base/known_languages.h"

#include <algorithm>
#include <vector>

#include "base/did_you_mean.h"
#include "base/text.h"

namespace tertial {
namespace {

// Sweden's national minority languages, its neighbours', and those that Swedish public bodies most
// often publish in.
constexpr KnownLanguage languages[] = {
    {"ar", "العربية", true},
    {"bs", "Bosanski"},
    {"ckb", "کوردیی ناوەندی", true},
    {"da", "Dansk"},
    {"de", "Deutsch"},
    {"el", "Ελληνικά"},
    {"en", "English"},
    {"es", "Español"},
    {"et", "Eesti"},
    {"fa", "فارسی", true},
    {"fi", "Suomi"},
    {"fit", "Meänkieli"},
    {"fr", "Français"},
    {"he", "עברית", true},
    {"hr", "Hrvatski"},
    {"hu", "Magyar"},
    {"is", "Íslenska"},
    {"it", "Italiano"},
    {"kmr", "Kurmancî"},
    {"lt", "Lietuvių"},
    {"lv", "Latviešu"},
    {"nb", "Norsk bokmål"},
    {"nl", "Nederlands"},
    {"nn", "Norsk nynorsk"},
    {"pl", "Polski"},
    {"prs", "دری", true},
    {"ps", "پښتو", true},
    {"pt", "Português"},
    {"ro", "Română"},
    {"rom", "Romani čhib"},
    {"ru", "Русский"},
    {"se", "Davvisámegiella"},
    {"sma", "Åarjelsaemien gïele"},
    {"smj", "Julevsámegiella"},
    {"so", "Soomaali"},
    {"sq", "Shqip"},
    {"sr", "Српски"},
    {"sv", "Svenska"},
    {"th", "ไทย"},
    {"ti", "ትግርኛ"},
    {"tr", "Türkçe"},
    {"uk", "Українська"},
    {"ur", "اردو", true},
    {"vi", "Tiếng Việt"},
    {"yi", "ייִדיש", true},
    {"zh", "中文"},
};
static_assert(std::ranges::is_sorted(languages, {}, &KnownLanguage::code));

}  // namespace

std::span<const KnownLanguage> known_languages() {
  return languages;
}

const KnownLanguage* find_language(std::string_view code) {
  const auto* const found = std::ranges::lower_bound(languages, code, {}, &KnownLanguage::code);
  return found != std::end(languages) && found->code == code ? found : nullptr;
}

std::string_view nearest_language(std::string_view word) {
  const std::string lower = lower_case(word);
  // "en-GB" and "EN" are English, whatever comes after.
  if (const KnownLanguage* found = find_language(lower.substr(0, lower.find_first_of("-_"))))
    return found->code;
  std::vector<std::string_view> codes;
  codes.reserve(std::size(languages));
  for (const KnownLanguage& language : languages) {
    if (lower_case(language.name) == lower) return language.code;
    codes.push_back(language.code);
  }
  return did_you_mean(lower, codes);
}

}  // namespace tertial
