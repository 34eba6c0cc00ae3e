#include "records/texts/pledge_claims.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "records/texts/number_words.h"
#include "records/texts/text_cadence.h"

namespace tertial {
namespace {

using Kind = TextRemark::Kind;

constexpr std::string_view party_nouns[] = {"parter",   "samverkansparter", "partner",
                                            "partners", "aktörer",          "samverkansaktörer"};
/// "De 16 parterna": all of them, whatever is said of them.
constexpr std::string_view definite_party_nouns[] = {"parterna", "samverkansparterna", "partnerna",
                                                     "aktörerna", "samverkansaktörerna"};
/// Parties only where they sign.
constexpr std::string_view signer_nouns[] = {"organisationer"};
constexpr std::string_view point_nouns[] = {"punkter", "löftespunkter"};
/// "De åtta punkterna i löftet": all only where the pledge is named.
constexpr std::string_view definite_point_nouns[] = {"punkterna", "löftespunkterna"};
/// Between the pledge and a number that counts all: "löftet har åtta punkter", not "polisen har två
/// punkter".
constexpr std::string_view counting_words[] = {"har",  "omfattar",  "innehåller", "samlar",
                                               "hade", "omfattade", "innehöll",   "samlade"};
constexpr std::string_view consisting_words[] = {"består", "bestod"};
constexpr std::string_view total_words[] = {"totalt", "sammanlagt"};
constexpr std::string_view piece_words[] = {"stycken", "st"};
/// "Två punkter som gäller skolan": some of them.
constexpr std::string_view limiting_words[] = {"som",  "där", "om",     "för",  "i",   "med",
                                               "av",   "på",  "kring",  "inom", "hos", "från",
                                               "kvar", "mer", "mindre", "färre"};
/// "Sexton parter har skrivit under": what only all parties do. With the word that belongs to it.
constexpr std::pair<std::string_view, std::string_view> joint_acts[] = {
    {"skrivit", "under"}, {"skrev", "under"}, {"undertecknat", ""}, {"undertecknade", ""},
    {"tagit", "fram"},    {"tog", "fram"},    {"står", "bakom"}};
constexpr std::string_view auxiliaries[] = {"har", "hade"};
constexpr std::string_view lasting_words[] = {"gäller", "gällde", "löper", "löpte"};
constexpr std::string_view time_words[] = {"i", "på", "under", "från", "åren", "mellan"};
/// "I två år till": besides those that have been.
constexpr std::string_view adding_words[] = {"till", "framåt"};
constexpr std::string_view being_words[] = {"är", "var", "blir"};
constexpr std::string_view reporting_verbs[] = {"följs",       "följdes",     "redovisas",
                                                "redovisades", "rapporteras", "återrapporteras"};
constexpr std::string_view reporting_nouns[] = {"uppföljning",      "uppföljningen",
                                                "redovisning",      "redovisningen",
                                                "återrapportering", "återrapporteringen"};
constexpr std::string_view doing_verbs[] = {"görs", "göras",  "gjordes", "sker",
                                            "ske",  "skedde", "lämnas",  "lämnades"};
/// "Rådet möts varje månad": how often somebody meets says nothing of reports.
constexpr std::string_view meeting_parts[] = {"möt", "träff", "sammanträd"};

/// "tvåårigt" → 2. At most two letters stand after "årig".
std::optional<std::int64_t> years_in(std::string_view word) {
  constexpr std::string_view years = "årig";
  for (std::size_t rest = 0; rest <= 2 && word.size() > years.size() + rest; ++rest) {
    const std::size_t at = word.size() - years.size() - rest;
    if (word[at + years.size() - 1] == 'g' && word.substr(at).starts_with(years))
      return stated_number(word.substr(0, at));
  }
  return std::nullopt;
}

/// "2025" → 2025.
std::optional<std::int64_t> year_in(std::string_view word) {
  constexpr std::size_t digits = 4;
  if (word.size() != digits || (word[0] != '1' && word[0] != '2')) return std::nullopt;
  return stated_number(word);
}

class Reader {
 public:
  explicit Reader(const TextSentence& sentence) : of_(sentence) {}

  std::vector<TextClaim> read() {
    if (of_.is_doubtful()) return {};
    for (const Clause clause : of_.clauses()) {
      cadence(clause);
      for (std::size_t at = clause.begin; at < clause.end; ++at) {
        years(at);
        lasting(clause, at);
        counted(clause, at);
      }
    }
    return std::move(claims_);
  }

 private:
  void add(Kind kind, std::size_t first, std::size_t last, std::int64_t number) {
    claims_.push_back({kind, first, last, number});
  }

  /// "ett tvåårigt löfte", "löftet är tvåårigt"
  void years(std::size_t at) {
    const auto years = years_in(of_.word(at));
    if (!years) return;
    const std::string_view next = of_.word(at + 1);
    if (next.ends_with("öfte") || (next.ends_with("öftet") && of_.is_pledge(at + 1)))
      add(Kind::years, at, at + 1, *years);
    else if (of_.is(at - 1, being_words) && of_.is_subject(at - 2))
      add(Kind::years, at - 2, at, *years);
  }

  /// "Löftet gäller i tre år", "Löftet gäller 2025–2027"
  void lasting(Clause clause, std::size_t verb) {
    if (!of_.is(verb, lasting_words) || !of_.is_subject(verb - 1)) return;
    std::size_t at = verb + 1;
    if (of_.is(at, time_words)) ++at;
    if (at >= clause.end) return;
    if (const auto number = stated_number(of_.word(at)); number && of_.word(at + 1) == "år") {
      if (!of_.is(at + 2, adding_words)) add(Kind::years, at, at + 1, *number);
      return;
    }
    constexpr std::size_t year = 4;
    const std::string_view written = of_.word(at);
    const auto first = year_in(written.substr(0, year));
    if (!first) return;
    std::size_t end = at;
    std::string_view last;
    if (written.size() > year && written.substr(year).starts_with("–"))
      last = written.substr(year + std::string_view("–").size());
    else if (written.size() == year)
      last = of_.word(end = at + (of_.word(at + 1) == "till" ? 2 : 1));
    constexpr std::int64_t shift = 10'000;
    if (const auto until = year_in(last); until && !of_.after_break(end))
      add(Kind::validity, at, end, *first * shift + *until);
  }

  void counted(Clause clause, std::size_t noun) {
    const bool points = of_.is(noun, point_nouns);
    const bool definite = of_.is(noun, definite_party_nouns);
    const bool signers = of_.is(noun, signer_nouns);
    if (of_.is(noun, definite_point_nouns)) return named_points(noun);
    if (!points && !definite && !signers && !of_.is(noun, party_nouns)) return;
    const bool joint = points && of_.word(noun - 1) == "gemensamma";
    const bool pieces = of_.is(noun - 1, piece_words);
    const std::size_t at = joint || pieces ? noun - 2 : noun - 1;
    const auto number = stated_number(of_.word(at));
    if (!number || is_limited(noun)) return;
    const Kind kind = joint ? Kind::joint : points ? Kind::points : Kind::parties;
    const bool all = (!signers && counts_all(clause, at)) || definite ||
                     (joint && of_.word(noun + 1) == "finns") ||
                     (!points && is_act_of_all(noun + 1));
    if (all) add(kind, at, noun, *number);
  }

  void named_points(std::size_t noun) {
    if (of_.word(noun - 2) != "de" || of_.word(noun + 1) != "i" || !of_.is_pledge(noun + 2)) return;
    if (const auto number = stated_number(of_.word(noun - 1)))
      add(Kind::points, noun - 1, noun, *number);
  }

  bool is_limited(std::size_t noun) const {
    if (of_.after_break(noun + 1)) return false;
    return of_.is(noun + 1, limiting_words) && !of_.is_pledge(noun + 2);
  }

  bool counts_all(Clause clause, std::size_t number) const {
    std::size_t verb = number - 1;
    if (verb == clause.begin && of_.word(verb).ends_with("öftets")) return true;
    if (of_.is(verb, total_words)) {
      for (std::size_t at = clause.begin; at < clause.end; ++at)
        if (of_.is_pledge(at)) return true;
      --verb;
    }
    if (of_.word(verb) == "finns") return of_.is_pledge(verb - 1) && of_.word(verb - 2) == "i";
    if (of_.is(verb, counting_words)) return of_.is_subject(verb - 1);
    return of_.word(verb) == "av" && of_.is(verb - 1, consisting_words) && of_.is_subject(verb - 2);
  }

  /// "har skrivit under", of the pledge or of nothing that is named.
  bool is_act_of_all(std::size_t at) const {
    if (of_.is(at, auxiliaries)) ++at;
    for (const auto& [verb, with] : joint_acts) {
      if (of_.word(at) != verb || (!with.empty() && of_.word(at + 1) != with)) continue;
      const std::size_t object = at + (with.empty() ? 1 : 2);
      return object >= of_.size() || of_.after_break(object) || of_.is_pledge(object);
    }
    return false;
  }

  /// The cadence that stands nearest to the verb of reporting.
  void cadence(Clause clause) {
    const std::size_t verb = reporting_verb(clause);
    if (verb >= clause.end || is_of_meetings(clause)) return;
    std::optional<TextClaim> nearest;
    std::size_t least = 0;
    for (std::size_t at = clause.begin; at < clause.end; ++at) {
      const WordsBefore before{of_.word(at - 1), of_.word(at - 2), of_.word(at - 3)};
      const auto found = cadence_in(of_.word(at), before);
      if (!found) continue;
      const std::size_t first = at - words_of_cadence(of_.word(at), before);
      const std::size_t distance = first > verb ? first - verb : verb - at;
      if (nearest && distance >= least) continue;
      nearest = TextClaim{Kind::cadence, first, at, static_cast<std::int64_t>(*found)};
      least = distance;
    }
    if (nearest) claims_.push_back(*nearest);
  }

  /// `clause.end` when nothing is said of reports of the pledge.
  std::size_t reporting_verb(Clause clause) const {
    std::size_t verb = clause.begin;
    while (verb < clause.end && !of_.is(verb, reporting_verbs))
      ++verb;
    if (verb < clause.end) {
      // "Arbetet redovisas kvartalsvis": the pledge's own, in a text of the pledge.
      const bool work = of_.word(verb - 1) == "arbetet" || of_.word(verb + 1) == "arbetet";
      return work || of_.has_subject(clause) ? verb : clause.end;
    }
    if (!of_.is(clause.begin, reporting_nouns)) return clause.end;
    if (of_.word(clause.begin + 1) == "av" && !of_.is_pledge(clause.begin + 2)) return clause.end;
    for (verb = clause.begin; verb < clause.end && !of_.is(verb, doing_verbs);)
      ++verb;
    return verb;
  }

  bool is_of_meetings(Clause clause) const {
    for (std::size_t at = clause.begin; at < clause.end; ++at)
      for (const std::string_view part : meeting_parts)
        if (of_.word(at).find(part) != std::string_view::npos) return true;
    return false;
  }

  const TextSentence& of_;
  std::vector<TextClaim> claims_;
};

}  // namespace

bool may_claim(std::string_view word) {
  const auto any = [&](std::span<const std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
  };
  if (word == "år" || any(point_nouns) || any(party_nouns) || any(definite_party_nouns) ||
      any(signer_nouns) || any(definite_point_nouns) || is_of_cadence(word) || years_in(word))
    return true;
  constexpr std::size_t year = 4;
  return word.size() >= year && year_in(word.substr(0, year));
}

std::vector<TextClaim> claims_in(const TextSentence& sentence) {
  return Reader(sentence).read();
}

}  // namespace tertial
