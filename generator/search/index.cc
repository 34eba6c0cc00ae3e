#include "search/index.h"

#include <algorithm>
#include <numeric>

#include "base/hash.h"
#include "base/json_string.h"
#include "base/text.h"

namespace tertial::search {
namespace {

/// A file of terms holds the words of about this many documents, and is then 2 to 3 kB.
constexpr std::size_t documents_per_term_file = 15;
constexpr std::size_t most_term_files = 4096;
constexpr std::size_t documents_per_file = 8;
constexpr std::size_t summary_letters = 200;
/// The lists of so many entries are made at one time; of a large site, those of a part of all: each
/// range reads all documents again.
constexpr std::size_t least_range_entries = 400'000;
constexpr std::size_t most_ranges = 6;
static_assert(most_ranges < 8, "they have a bit each, and one more may hold what is left over");

std::size_t term_files(std::size_t documents) {
  return std::clamp<std::size_t>(documents / documents_per_term_file, 1, most_term_files);
}
std::size_t document_files(std::size_t documents) {
  return (documents + documents_per_file - 1) / documents_per_file;
}
std::string term_path(std::size_t file) {
  return std::string(folder) + "ord-" + std::to_string(file) + ".bin";
}
std::string document_path(std::size_t file) {
  return std::string(folder) + "sidor-" + std::to_string(file) + ".json";
}
std::string root_path() {
  return std::string(folder) + "start.json";
}

void put(std::string& out, std::uint32_t value) {
  for (; value >= 0x80; value >>= 7U)
    out += static_cast<char>(value | 0x80U);
  out += static_cast<char>(value);
}

std::size_t common_prefix(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t at = 0;
  while (at < most && a[at] == b[at])
    ++at;
  return at;
}

/// The text on one line, cut after a word.
std::string summary_of(std::string_view text) {
  std::string line;
  std::size_t letters = 0;
  std::size_t end = 0;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t';
    if (space && (line.empty() || line.back() == ' ')) continue;
    if (space) end = line.size();
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U && ++letters > summary_letters) {
      line.resize(end);
      return line + "…";
    }
    line += space ? ' ' : c;
  }
  return std::string(trim(line));
}

/// What one page says of one document.
struct Text {
  std::string title, headings, words;
};

/// Nothing joins words across it.
constexpr char block_end = '\x1f';

void append_json_strings(std::string& json, std::span<const std::string> texts) {
  json += '[';
  for (const std::string& text : texts) {
    if (&text != texts.data()) json += ',';
    append_json_string(json, text);
  }
  json += ']';
}

/// The blocks that are sentences; all when none is. Tags, labels and names stand alone.
std::string first_sentences(std::string_view words) {
  constexpr std::size_t shortest = 40;
  std::string text;
  for (const std::string_view block : split(words, block_end)) {
    if (block.size() >= shortest) text.append(block) += ' ';
    if (text.size() > 4 * summary_letters) break;
  }
  if (!text.empty()) return text;
  text = words.substr(0, 4 * summary_letters);
  std::ranges::replace(text, block_end, ' ');
  return text;
}

}  // namespace

Index::Index(Plan plan)
    : documents_(std::move(plan.documents)),
      names_(std::move(plan.names)),
      same_(std::move(plan.same)) {
  shown_.resize(documents_.size());
}

std::vector<std::string> Index::paths() const {
  std::vector<std::string> paths{root_path()};
  for (std::size_t file = 0; file < term_files(documents_.size()); ++file)
    paths.push_back(term_path(file));
  for (std::size_t file = 0; file < document_files(documents_.size()); ++file)
    paths.push_back(document_path(file));
  return paths;
}

std::unique_ptr<Collector> Index::take() {
  const std::scoped_lock lock(mutex_);
  if (collectors_.empty()) return std::make_unique<Collector>();
  std::unique_ptr<Collector> collector = std::move(collectors_.back());
  collectors_.pop_back();
  return collector;
}

void Index::give_back(std::unique_ptr<Collector> collector) {
  const std::scoped_lock lock(mutex_);
  collectors_.push_back(std::move(collector));
}

void Index::add(std::string_view html, DocumentId page, std::span<const Section> sections) {
  std::vector<std::pair<DocumentId, Text>> texts{{page, {}}};
  read_page(html, page, sections, [&](const TextBlock& block) {
    auto at = std::ranges::find(texts, block.document, &std::pair<DocumentId, Text>::first);
    if (at == texts.end()) at = texts.insert(at, {block.document, {}});
    Text& text = at->second;
    std::string& to = block.place == Place::title     ? text.title
                      : block.place == Place::heading ? text.headings
                                                      : text.words;
    to.append(block.text) += block_end;
  });
  std::unique_ptr<Collector> collector = take();
  for (auto& [number, text] : texts) {
    const Document& document = documents_[number];
    Shown& shown = shown_[number];
    if (document.named_only) text.headings = text.words = "";
    if (!document.title.empty()) text.title = document.title;
    shown.title = summary_of(std::string_view(text.title).substr(0, text.title.find(block_end)));
    const bool described = number == page && document.title.empty();
    std::string description = described ? description_of(html) : std::string();
    if (description.starts_with(shown.title + ". ")) description.erase(0, shown.title.size() + 2);
    shown.summary = summary_of(description.empty() ? first_sentences(text.words) : description);

    collector->begin(number);
    collector->add(text.title, Place::title);
    for (const std::string_view name : split(document.names, '\n'))
      collector->add(name, Place::title);
    collector->add(text.headings, Place::heading);
    collector->add(text.words, Place::text);
    for (const std::string& filter : document.filters)
      collector->add_filter(filter);
    collector->end();
  }
  give_back(std::move(collector));
}

void Index::freeze() {
  std::vector<const Collector*> collectors;
  collectors.reserve(collectors_.size());
  for (const auto& collector : collectors_)
    collectors.push_back(collector.get());
  dictionary_ = std::make_unique<Dictionary>(collectors);
  stored_.resize(documents_.size());
  lengths_.assign(dictionary_->size(), 0);
  for (std::uint32_t c = 0; c < collectors.size(); ++c) {
    for (const Collector::Stored& stored : collectors[c]->stored()) {
      stored_[stored.document] = {collectors[c], c, stored.offset};
      collectors[c]->for_each(stored.offset, [&](TermId local, Level) {
        const TermId term = dictionary_->term(c, local);
        ++lengths_[term];
        for (const TermId part : dictionary_->parts(term))
          ++lengths_[part];
      });
    }
  }
  divide(lengths_);
  find_touched();
}

/// Into files of about the same size, and these into ranges of about as many entries.
void Index::divide(std::span<const std::uint32_t> lengths) {
  const std::size_t files = term_files(documents_.size());
  const auto size_of = [&](TermId term) {
    return lengths[term] * 3 / 2 + dictionary_->stem(term).size() / 2 + 4;
  };
  std::size_t total = 0;
  for (TermId term = 0; term < lengths.size(); ++term)
    total += size_of(term);
  std::size_t size = 0;
  first_terms_.push_back(0);
  for (TermId term = 0; term < lengths.size(); ++term) {
    size += size_of(term);
    while (first_terms_.size() < files && size * files >= total * first_terms_.size())
      first_terms_.push_back(term + 1);
  }
  first_terms_.resize(files + 1, static_cast<TermId>(lengths.size()));
  const std::size_t all_entries = std::reduce(lengths.begin(), lengths.end(), std::size_t{0});
  const std::size_t range_entries = std::max(least_range_entries, all_entries / most_ranges);
  std::size_t entries = range_entries;  // of the range so far
  for (std::size_t file = 0; file < files; ++file) {
    if (entries >= range_entries) {
      ranges_.push_back({file, file});
      entries = 0;
    }
    for (TermId term = first_terms_[file]; term < first_terms_[file + 1]; ++term)
      entries += lengths[term];
    ranges_.back().last_file = file + 1;
  }
  hashes_.assign(tasks(), 0);
}

void Index::find_touched() {
  std::vector<std::uint8_t> of_term;  // without its parts
  of_term.reserve(dictionary_->size());
  for (std::size_t range = 0; range < ranges_.size(); ++range)
    of_term.resize(first_terms_[ranges_[range].last_file], static_cast<std::uint8_t>(1U << range));
  touched_.reserve(collectors_.size());
  for (std::size_t c = 0; c < collectors_.size(); ++c) {
    std::vector<std::uint8_t>& touched = touched_.emplace_back();
    touched.reserve(collectors_[c]->terms().size());
    for (TermId local = 0; local < collectors_[c]->terms().size(); ++local) {
      const TermId term = dictionary_->term(c, local);
      touched.push_back(of_term[term]);
      for (const TermId part : dictionary_->parts(term))
        touched.back() |= of_term[part];
    }
  }
}

void Index::write(std::size_t task, const std::function<void(const IndexFile&)>& write) {
  std::string hashes;
  const auto keep = [&](const IndexFile& file) {
    hashes += to_hex(hash64(file.bytes));
    write(file);
  };
  if (task < ranges_.size())
    write_terms(task, keep);
  else
    write_documents(keep);
  hashes_[task] = hash64(hashes);
}

void Index::write_terms(std::size_t number,
                        const std::function<void(const IndexFile&)>& write) const {
  const Range& range = ranges_[number];
  const TermId first = first_terms_[range.first_file];
  const TermId last = first_terms_[range.last_file];
  std::vector<std::size_t> ends(last - first);  // of the lists so far
  std::size_t entries = 0;
  for (TermId term = first; term < last; ++term) {
    ends[term - first] = entries;
    entries += lengths_[term];
  }
  const std::vector<std::size_t> begins = ends;
  std::vector<std::uint32_t> lists(entries);  // document and level
  const auto push = [&](TermId term, DocumentId document, Level level) {
    if (term < first || term >= last) return;
    std::size_t& end = ends[term - first];
    const std::uint32_t entry = (document << level_bits) | static_cast<std::uint32_t>(level);
    // A word and a compound of it in one document: the better counts.
    if (end > begins[term - first] && lists[end - 1] >> level_bits == document)
      lists[end - 1] = std::max(lists[end - 1], entry);
    else
      lists[end++] = entry;
  };
  for (DocumentId document = 0; document < stored_.size(); ++document) {
    const Stored& place = stored_[document];
    if (!place.collector) continue;
    const std::span<const std::uint8_t> touched = touched_[place.number];
    place.collector->for_each(place.offset, [&](TermId local, Level level) {
      if ((std::uint32_t{touched[local]} >> number & 1U) == 0) return;
      const TermId term = dictionary_->term(place.number, local);
      push(term, document, level);
      for (const TermId part : dictionary_->parts(term))
        push(part, document, level >= Level::title ? Level::title_part : Level::part);
    });
  }
  for (std::size_t file = range.first_file; file < range.last_file; ++file) {
    IndexFile out{term_path(file), {}};
    std::string_view previous;
    for (TermId term = first_terms_[file]; term < first_terms_[file + 1]; ++term) {
      const std::string_view stem = dictionary_->stem(term);
      const std::string_view word = dictionary_->word(term);
      const std::size_t same = common_prefix(previous, stem);
      put(out.bytes, static_cast<std::uint32_t>(same));
      put(out.bytes, static_cast<std::uint32_t>(stem.size() - same));
      out.bytes += stem.substr(same);
      const std::size_t kept = common_prefix(stem, word);
      put(out.bytes, static_cast<std::uint32_t>(stem.size() - kept));
      put(out.bytes, static_cast<std::uint32_t>(word.size() - kept));
      out.bytes += word.substr(kept);
      std::string list;
      DocumentId before = 0;
      for (std::size_t at = begins[term - first]; at < ends[term - first]; ++at) {
        const DocumentId document = lists[at] >> level_bits;
        put(list, ((document - before) << level_bits) | (lists[at] & ((1U << level_bits) - 1)));
        before = document;
      }
      put(out.bytes, static_cast<std::uint32_t>(list.size()));
      out.bytes += list;
      previous = stem;
    }
    write(out);
  }
}

void Index::write_documents(const std::function<void(const IndexFile&)>& write) const {
  for (std::size_t file = 0; file < document_files(documents_.size()); ++file) {
    IndexFile out{document_path(file), "["};
    const std::size_t first = file * documents_per_file;
    for (std::size_t i = first; i < std::min(first + documents_per_file, documents_.size()); ++i) {
      const Document& document = documents_[i];
      out.bytes += i == first ? "[" : ",\n[";
      const std::string_view values[] = {document.address, shown_[i].title, document.kind,
                                         document.date,    document.places, shown_[i].summary};
      for (const std::string_view& value : values) {
        if (&value != values) out.bytes += ',';
        append_json_string(out.bytes, value);
      }
      out.bytes += ']';
    }
    out.bytes += "]\n";
    write(out);
  }
}

IndexFile Index::start() const {
  std::string hashes;
  for (const std::uint64_t hash : hashes_)
    hashes += to_hex(hash);
  // The version tells a reader's browser which of the files it keeps are of another day.
  std::string json = "{\"version\":\"" + to_hex(hash64(hashes)) +
                     "\",\"documents\":" + std::to_string(documents_.size()) +
                     ",\"perFile\":" + std::to_string(documents_per_file) + ",\"names\":";
  append_json_strings(json, names_);
  json += ",\"same\":[";
  for (const std::vector<std::string>& group : same_) {
    if (&group != same_.data()) json += ',';
    append_json_strings(json, group);
  }
  json += "],\"terms\":[";
  for (std::size_t file = 0; file + 1 < first_terms_.size(); ++file) {
    if (file > 0) json += ',';
    const TermId term = first_terms_[file];
    // As much of the file's first stem as tells it from the last one before it.
    std::string_view stem = term < dictionary_->size() ? dictionary_->stem(term) : "\u007f";
    if (term > 0 && term < dictionary_->size()) {
      std::size_t size = common_prefix(dictionary_->stem(term - 1), stem) + 1;
      while (size < stem.size() && (static_cast<unsigned char>(stem[size]) & 0xC0U) == 0x80U)
        ++size;
      stem = stem.substr(0, size);
    }
    append_json_string(json, file == 0 ? "" : stem);
  }
  return {root_path(), json + "]}\n"};
}

}  // namespace tertial::search
