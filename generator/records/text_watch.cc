#include "records/text_watch.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/hash.h"
#include "base/text.h"
#include "records/text_cadence.h"

namespace tertial {
namespace {

using Kind = TextRemark::Kind;

constexpr std::array<std::string_view, 21> numbers{
    "noll",    "ett",    "två",    "tre",     "fyra",  "fem",    "sex",
    "sju",     "åtta",   "nio",    "tio",     "elva",  "tolv",   "tretton",
    "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo"};

constexpr std::array<std::string_view, 8> tens{"tjugo",  "trettio", "fyrtio", "femtio",
                                               "sextio", "sjuttio", "åttio",  "nittio"};

// Words that begin with none of a list's letters are not compared with the list: nearly all are.
constexpr std::string_view left_over_letters = "TFXx";
constexpr std::string_view left_over_words[] = {"TODO", "FIXME", "TBD", "XX", "XXX", "xx", "xxx"};
/// Without their first letters, which may be capital.
constexpr std::string_view left_over_phrases[] = {"licka här för att ange", "licka eller tryck här",
                                                  "orem ipsum"};
constexpr std::string_view first_of_phrases[] = {"licka", "orem"};
constexpr std::string_view noun_letters = "psal";
constexpr std::string_view party_nouns[] = {"parter",   "samverkansparter", "partner",
                                            "partners", "aktörer",          "samverkansaktörer"};
/// "De 16 parterna": all of them, whatever is said of them.
constexpr std::string_view definite_party_nouns[] = {"parterna", "samverkansparterna", "partnerna",
                                                     "aktörerna", "samverkansaktörerna"};
/// "Sexton parter har skrivit under": what only all parties do.
constexpr std::string_view signing_words[] = {"skrivit", "skrev", "undertecknat", "undertecknade"};
constexpr std::string_view auxiliary_words[] = {"har", "hade"};
constexpr std::string_view point_nouns[] = {"punkter", "löftespunkter"};
/// Between the pledge and a number that counts all: "löftet har åtta punkter", not "polisen har två
/// punkter".
constexpr std::string_view counting_words[] = {"har",  "omfattar",  "innehåller", "samlar",
                                               "hade", "omfattade", "innehöll",   "samlade"};
constexpr std::string_view total_words[] = {"totalt", "sammanlagt"};
constexpr std::string_view piece_words[] = {"stycken", "st"};
/// "Löftet gäller i tre år".
constexpr std::string_view lasting_words[] = {"gäller", "gällde", "löper", "löpte"};
constexpr std::string_view time_prepositions[] = {"i", "på", "under"};
/// A sentence with a word that begins so tells how a pledge is followed up.
constexpr std::string_view reporting_words[] = {"följs",   "Följs",   "uppfölj",       "Uppfölj",
                                                "redovis", "Redovis", "återrapporter", "rapporter"};
/// The letters in which they, "löfte" and words of a cadence begin.
constexpr std::string_view cadence_letters = "fFuUrRlLtTkKmMhH\xC3";

constexpr std::size_t longest_number = 12;  // in bytes: "sjuttioåtta"
/// In bytes: "parter", "löftet", "tvåårig". Shorter words end no phrase that counts.
constexpr std::size_t shortest_counted = 6;
constexpr std::size_t shortest_name = 6;

template <class List, class Element>
bool holds(const List& list, Element word) {
  return std::ranges::find(list, word) != std::end(list);
}

/// What the first byte of a word says that it may be. Most words may be nothing of it.
enum Beginning : std::uint8_t {
  may_be_left_over = 1,
  may_be_tertial = 2,
  may_be_name = 4,
  may_be_noun = 8,
  may_tell_cadence = 16
};
constexpr std::array<std::uint8_t, 256> beginnings = [] {
  std::array<std::uint8_t, 256> table{};
  const auto add = [&](std::string_view bytes, Beginning what) {
    for (const char c : bytes)
      table.at(static_cast<unsigned char>(c)) |= what;
  };
  add(left_over_letters, may_be_left_over);
  add("tT", may_be_tertial);
  add("ABCDEFGHIJKLMNOPQRSTUVWXYZ\xC3", may_be_name);
  add(noun_letters, may_be_noun);
  add(cadence_letters, may_tell_cadence);
  return table;
}();

/// Every byte of every text is looked up here.
constexpr std::array<bool, 256> word_bytes = [] {
  std::array<bool, 256> table{};
  for (unsigned byte = 0; byte < table.size(); ++byte)
    table.at(byte) = byte >= 0x80U || (byte >= 'a' && byte <= 'z') ||
                     (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
  return table;
}();

/// Nearly every word ends with another letter.
bool ends(std::string_view word, std::string_view end) {
  return !word.empty() && word.back() == end.back() && word.ends_with(end);
}

bool is_word_byte(char c) {
  return word_bytes[static_cast<unsigned char>(c)];
}

/// A–Z, Å, Ä, Ö.
bool is_capitalised(std::string_view word) {
  if (word.front() >= 'A' && word.front() <= 'Z') return true;
  if (word.front() != '\xC3') return false;
  return word.starts_with("Å") || word.starts_with("Ä") || word.starts_with("Ö");
}

std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    letters += point.value;
    at += point.size;
  }
  return letters;
}

/// One letter more, less or another, or two neighbours swapped.
bool one_edit_apart(std::u32string_view a, std::u32string_view b) {
  while (!a.empty() && !b.empty() && a.front() == b.front())
    a.remove_prefix(1), b.remove_prefix(1);
  while (!a.empty() && !b.empty() && a.back() == b.back())
    a.remove_suffix(1), b.remove_suffix(1);
  if (a.size() + b.size() <= 2) return !(a.empty() && b.empty()) && a.size() <= 1 && b.size() <= 1;
  return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

/// A word's letters by the bytes at which they begin.
struct Letters {
  static constexpr std::size_t most = 60;  // longer words are no names
  std::string_view word;
  std::array<std::uint8_t, 4 * most + 1> begin;  // NOLINT(*-member-init): `count` and one more
  std::size_t count = 0;

  explicit Letters(std::string_view text) : word(text) {
    if (word.size() >= begin.size()) return;
    for (std::size_t at = 0; at < word.size(); ++at)
      if ((static_cast<unsigned char>(word[at]) & 0xC0U) != 0x80U)
        begin[count++] = static_cast<std::uint8_t>(at);
    begin[count] = static_cast<std::uint8_t>(word.size());
  }
};

/// The ends of `word` that it shares with a name of `letters` letters which is one edit away, as
/// keys: no edit reaches both the first half of a name and all after the letter that follows.
std::array<std::uint64_t, 2> end_keys(const Letters& word, std::size_t letters) {
  const std::size_t first = (letters - 1) / 2;
  const std::size_t last = letters - 1 - first;
  return {hash64(word.word.substr(0, word.begin[first])) ^ letters,
          ~hash64(word.word.substr(word.begin[word.count - last])) ^ letters};
}

std::vector<std::string> with_one_letter_less(std::string_view word) {
  std::vector<std::string> shorter;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t size = decode_utf8(word, at).size;
    shorter.push_back(std::string(word.substr(0, at)).append(word.substr(at + size)));
    at += size;
  }
  return shorter;
}

/// "tertiäl", "tartial": nearly "tertial", alone or first in a compound. The word begins with t.
bool is_misspelt_tertial(std::string_view word) {
  constexpr std::u32string_view right = U"tertial";
  if (word.size() < right.size() - 1) return false;
  if (word.substr(1).starts_with("ertial")) return false;
  std::u32string letters = letters_of(word);
  letters.front() = U't';
  for (const std::size_t length : {right.size(), right.size() + 1})
    if (letters.size() >= length &&
        one_edit_apart(std::u32string_view(letters).substr(0, length), right))
      return true;
  return false;
}

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

class Watch {
 public:
  Watch(std::string_view text, Span at, const PlaceNames& names, std::vector<TextRemark>& out)
      : text_(text), at_(at), names_(names), out_(out) {}

  void words() {
    for (std::size_t at = 0; at < text_.size();) {
      if (!is_word_byte(text_[at])) {
        if (text_[at] == '.' || text_[at] == '?' || text_[at] == '!') end_sentence();
        ++at;
        continue;
      }
      const std::size_t begin = at;
      while (at < text_.size() && is_word_byte(text_[at]))
        ++at;
      look_at(text_.substr(begin, at - begin));
    }
    end_sentence();
  }

  /// To be called after words().
  void phrases() {
    if (!may_hold_phrases_) return;
    for (const std::string_view phrase : left_over_phrases)
      for (std::size_t at = text_.find(phrase); at != std::string_view::npos;
           at = text_.find(phrase, at + 1))
        if (at > 0) add(Kind::placeholder, text_.substr(at - 1, phrase.size() + 1));
  }

  void empty_links() {
    for (const std::string_view link : {"](#)", "]()"}) {
      const std::size_t at = text_.find(link);
      if (at == std::string_view::npos) continue;
      const std::size_t open = text_.rfind('[', at);
      add(Kind::empty_link, open == std::string_view::npos
                                ? text_.substr(at, link.size())
                                : text_.substr(open, at + link.size() - open));
    }
  }

 private:
  void look_at(std::string_view word) {
    const unsigned begins = beginnings[static_cast<unsigned char>(word.front())];
    if (signers_.number != 0) count_signers(word);
    if (begins != 0) look_closer_at(word, begins);
    if (word.size() >= shortest_counted) count_years(word);
    for (const std::string_view first : first_of_phrases)
      if (ends(word, first)) may_hold_phrases_ = true;
    fourth_ = subject_;
    subject_ = before_previous_;
    before_previous_ = previous_;
    previous_ = word;
  }

  void look_closer_at(std::string_view word, unsigned begins) {
    if ((begins & may_be_left_over) != 0 && holds(left_over_words, word))
      add(Kind::placeholder, word);
    if ((begins & may_be_tertial) != 0 && is_misspelt_tertial(word))
      add(Kind::term, word, "tertial");
    if ((begins & may_be_name) != 0 && is_capitalised(word))
      if (const auto name = names_.meant(word)) add(Kind::name, word, *name);
    if ((begins & may_be_noun) != 0 && word.size() >= shortest_counted) count_nouns(word);
    if ((begins & may_tell_cadence) != 0) read_sentence(word);
  }

  /// What the sentence is about, and how often that is, in whatever order.
  void read_sentence(std::string_view word) {
    if (word == "år") count_lasting_years(word);
    if (word.find("öfte") != std::string_view::npos || previous_ == "Det")
      sentence_.of_pledge = true;
    for (const std::string_view begin : reporting_words)
      if (word.starts_with(begin)) sentence_.of_reporting = true;
    const WordsBefore before{previous_, before_previous_, subject_};
    const std::optional<Cadence> cadence = cadence_in(word, before);
    if (!cadence || sentence_.cadence) return;
    sentence_.cadence = cadence;
    const std::array words{word, previous_, before_previous_, subject_};
    sentence_.words = between(words.at(words_of_cadence(word, before)), word);
  }

  void end_sentence() {
    if (sentence_.cadence && sentence_.of_reporting && sentence_.of_pledge)
      add(Kind::cadence, sentence_.words, {}, static_cast<std::int64_t>(*sentence_.cadence));
    sentence_ = {};
    signers_ = {};
  }

  /// "Löftet gäller i tre år", "Det gäller tre år".
  void count_lasting_years(std::string_view word) {
    const std::optional<std::int64_t> years = stated_number(previous_);
    if (!years) return;
    const bool preposition = holds(time_prepositions, before_previous_);
    const std::string_view verb = preposition ? subject_ : before_previous_;
    const std::string_view subject = preposition ? fourth_ : subject_;
    if (holds(lasting_words, verb) && is_pledge(subject))
      add(Kind::years, between(previous_, word), {}, *years);
  }

  void count_years(std::string_view word) {
    // "ett tvåårigt löfte", "löftet är tvåårigt"
    if (const auto years = years_in(previous_);
        years && word.find("löfte") != std::string_view::npos)
      add(Kind::years, between(previous_, word), {}, *years);
    if (ends(before_previous_, "öftet"))
      if (const auto years = years_in(word))
        add(Kind::years, between(before_previous_, word), {}, *years);
  }

  void count_nouns(std::string_view word) {
    const bool points = holds(point_nouns, word);
    const bool definite = holds(definite_party_nouns, word);
    if (!points && !definite && !holds(party_nouns, word)) return;
    if (points && previous_ == "gemensamma") {
      if (const auto number = stated_number(before_previous_))
        add(Kind::joint, between(before_previous_, word), {}, *number);
      return;
    }
    const bool pieces = holds(piece_words, previous_);
    const std::string_view written = pieces ? before_previous_ : previous_;
    const auto number = stated_number(written);
    if (!number) return;
    if (definite || (pieces && !points) || counts_all())
      add(points ? Kind::points : Kind::parties, between(written, word), {}, *number);
    else if (!points)
      signers_ = {between(written, word), *number};
  }

  void count_signers(std::string_view word) {
    if (holds(signing_words, word)) add(Kind::parties, signers_.words, {}, signers_.number);
    if (!holds(auxiliary_words, word)) signers_ = {};
  }

  static bool is_pledge(std::string_view word) { return word.ends_with("öftet") || word == "Det"; }

  bool counts_all() const {
    if (holds(total_words, before_previous_)) return true;
    return holds(counting_words, before_previous_) && is_pledge(subject_);
  }

  std::string_view between(std::string_view first, std::string_view last) const {
    const auto begin = static_cast<std::size_t>(first.data() - text_.data());
    const auto end = static_cast<std::size_t>(last.data() - text_.data()) + last.size();
    return text_.substr(begin, end - begin);
  }

  /// `word` is a part of the text.
  void add(Kind kind, std::string_view word, std::string_view instead = {},
           std::int64_t number = 0) {
    for (const TextRemark& known : out_)
      if (known.kind == kind && known.word == word) return;  // said once for each record
    out_.push_back({kind, std::string(word), std::string(instead), number,
                    span(static_cast<std::size_t>(word.data() - text_.data()), word)});
  }

  Span span(std::size_t offset, std::string_view word) const {
    Position begin = at_.begin;
    const std::string_view before = text_.substr(0, offset);
    const std::size_t line = before.rfind('\n');
    if (line != std::string_view::npos)
      begin = {begin.line + static_cast<std::uint32_t>(std::ranges::count(before, '\n')), 1};
    begin.column += static_cast<std::uint32_t>(
        count_code_points(line == std::string_view::npos ? before : before.substr(line + 1)));
    const Position end{begin.line,
                       begin.column + static_cast<std::uint32_t>(count_code_points(word))};
    // A text written on one line with escapes has more lines than its file.
    if (at_.begin < at_.end && at_.end < end) return at_;
    return {at_.file, begin, end};
  }

  std::string_view text_;
  Span at_;
  const PlaceNames& names_;
  std::vector<TextRemark>& out_;
  struct Signers {
    std::string_view words;
    std::int64_t number = 0;
  };
  struct Sentence {
    std::optional<Cadence> cadence;
    std::string_view words;  ///< that tell the cadence
    bool of_pledge = false, of_reporting = false;
  };
  std::string_view previous_, before_previous_, subject_, fourth_;  // the words before
  Signers signers_;  // "sexton parter", until the next words say what they did
  Sentence sentence_;
  bool may_hold_phrases_ = false;
};

}  // namespace

std::optional<std::int64_t> stated_number(std::string_view word) {
  if (word.empty() || word.size() > longest_number) return std::nullopt;
  if (word.front() >= '0' && word.front() <= '9') {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
    return number;
  }
  const std::string lower = lower_case(word);
  if (lower == "en") return 1;
  const auto it = std::ranges::find(numbers, std::string_view(lower));
  if (it != numbers.end()) return it - numbers.begin();
  for (std::size_t ten = 0; ten < tens.size(); ++ten) {
    if (!lower.starts_with(tens.at(ten))) continue;
    const auto rest = std::string_view(lower).substr(tens.at(ten).size());
    const auto unit = std::ranges::find(numbers.begin() + 1, numbers.begin() + 10, rest);
    if (!rest.empty() && unit == numbers.begin() + 10) return std::nullopt;
    const std::int64_t units = rest.empty() ? 0 : unit - numbers.begin();
    return static_cast<std::int64_t>(ten + 2) * 10 + units;
  }
  return std::nullopt;
}

std::string_view number_word(std::int64_t number) {
  if (number < 0 || number >= static_cast<std::int64_t>(numbers.size())) return {};
  return numbers[static_cast<std::size_t>(number)];
}

void PlaceNames::add(std::string_view name) {
  const std::size_t letter_count = count_code_points(name);
  if (letter_count < shortest_name || letter_count > Letters::most ||
      !std::ranges::all_of(name, is_word_byte))
    return;
  if (!names_.emplace(name, name).second) return;
  const Letters letters(name);
  for (const std::uint64_t key : end_keys(letters, letters.count))
    ends_.insert(key);
  near_[std::string(name)].emplace_back(name);
  for (std::string& shorter : with_one_letter_less(name))
    near_[std::move(shorter)].emplace_back(name);
}

void PlaceNames::add_misspelling(std::string_view wrong, std::string_view name) {
  misspellings_.emplace(wrong, name);
}

std::optional<std::string_view> PlaceNames::meant(std::string_view word) const {
  if (names_.empty() && misspellings_.empty()) return std::nullopt;
  const std::string_view stem = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
  const bool near = shares_an_end(word) || (stem.size() < word.size() && shares_an_end(stem));
  if (!near && misspellings_.empty()) return std::nullopt;
  if (names_.contains(word) || names_.contains(stem)) return std::nullopt;
  for (const std::string_view form : {word, stem})
    if (const auto it = misspellings_.find(form); it != misspellings_.end()) return it->second;
  if (!near || count_code_points(stem) + 1 < shortest_name) return std::nullopt;
  if (const auto name = nearest(word)) return name;
  return nearest(stem);
}

bool PlaceNames::shares_an_end(std::string_view word) const {
  if (word.size() + 1 < shortest_name) return false;
  const Letters letters(word);
  const std::size_t least = std::max(letters.count, shortest_name + 1) - 1;
  for (std::size_t of_name = least; of_name <= letters.count + 1; ++of_name)
    for (const std::uint64_t key : end_keys(letters, of_name))
      if (ends_.contains(key)) return true;
  return false;
}

std::optional<std::string_view> PlaceNames::nearest(std::string_view word) const {
  const std::u32string letters = letters_of(word);
  std::vector<std::string> forms = with_one_letter_less(word);
  forms.emplace_back(word);
  std::optional<std::string_view> found;
  for (const std::string& form : forms) {
    const auto it = near_.find(form);
    if (it == near_.end()) continue;
    for (const std::string& name : it->second)
      if (one_edit_apart(letters, letters_of(name)) && (!found || std::string_view(name) < *found))
        found = name;
  }
  return found;
}

void watch_text(std::string_view text, Span at, const PlaceNames& names,
                std::vector<TextRemark>& out) {
  Watch watch(text, at, names, out);
  watch.words();
  watch.phrases();
}

void watch_original(std::string_view text, Span at, const PlaceNames& names,
                    std::vector<TextRemark>& out) {
  watch_text(text, at, names, out);
  Watch(text, at, names, out).empty_links();
}

}  // namespace tertial
