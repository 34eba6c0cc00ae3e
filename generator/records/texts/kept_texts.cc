#include "records/texts/kept_texts.h"

#include <algorithm>

#include "cache/stored_bytes.h"

namespace tertial {
namespace {

using cache::StoredReader;
using cache::StoredWriter;

constexpr std::size_t number_size = sizeof(std::uint64_t);
constexpr std::size_t span_size = 4 * number_size;

void store(const Span& span, StoredWriter& out) {
  for (const std::uint32_t number :
       {span.begin.line, span.begin.column, span.end.line, span.end.column})
    out.number(number);
}

Span read_span(StoredReader& in, FileId file) {
  const auto next = [&in] { return static_cast<std::uint32_t>(in.number()); };
  Span span;
  span.file = file;
  span.begin.line = next();
  span.begin.column = next();
  span.end.line = next();
  span.end.column = next();
  return span;
}

void store(const std::vector<ContentLink>& links, StoredWriter& out) {
  out.number(links.size());
  for (const ContentLink& link : links) {
    out.text(link.target);
    store(link.at, out);
  }
}

std::vector<ContentLink> read_links(StoredReader& in, FileId file) {
  std::vector<ContentLink> links(in.count(number_size + span_size));
  for (ContentLink& link : links) {
    link.target = in.text();
    link.at = read_span(in, file);
  }
  return links;
}

}  // namespace

const KeptText* KeptTexts::find(std::uint64_t path, std::uint64_t text) const {
  const auto at = std::ranges::lower_bound(files_, path, {}, &KeptText::path);
  return at != files_.end() && at->path == path && at->text == text ? &*at : nullptr;
}

void KeptTexts::finish(std::uint64_t names) {
  names_ = names;
  std::ranges::sort(files_, {}, &KeptText::path);
}

std::string KeptTexts::to_bytes() const {
  constexpr std::size_t room_for_file = 8 * number_size;
  StoredWriter out(room_for_file * (1 + files_.size()));
  out.number(names_);
  out.number(files_.size());
  for (const KeptText& file : files_) {
    out.number(file.path);
    out.number(file.text);
    out.text(file.found);
  }
  return out.take();
}

std::optional<KeptTexts> KeptTexts::parse(std::string_view bytes) {
  StoredReader in(cache::open_sealed(bytes));
  KeptTexts texts;
  texts.names_ = in.number();
  texts.files_.resize(in.count(3 * number_size));
  for (KeptText& file : texts.files_) {
    file.path = in.number();
    file.text = in.number();
    file.found = in.text();
  }
  if (!in.complete() || !std::ranges::is_sorted(texts.files_, {}, &KeptText::path))
    return std::nullopt;
  return texts;
}

std::string found_in(const LoadedRecord& loaded) {
  if (loaded.links.empty() && loaded.pictures.empty() && loaded.anchors.empty() &&
      loaded.remarks.empty())
    return {};
  StoredWriter out(0);
  store(loaded.links, out);
  store(loaded.pictures, out);
  out.number(loaded.anchors.size());
  for (const std::string& anchor : loaded.anchors)
    out.text(anchor);
  out.number(loaded.remarks.size());
  for (const TextRemark& remark : loaded.remarks) {
    out.number(static_cast<std::uint64_t>(remark.kind));
    out.text(remark.word);
    out.text(remark.instead);
    out.number(static_cast<std::uint64_t>(remark.number));
    out.number(remark.certain ? 1 : 0);
    store(remark.at, out);
  }
  return out.take();
}

bool give_back(std::string_view found, FileId file, LoadedRecord& to) {
  if (found.empty()) return true;
  StoredReader in(cache::open_sealed(found));
  std::vector<ContentLink> links = read_links(in, file);
  std::vector<ContentLink> pictures = read_links(in, file);
  std::vector<std::string> anchors(in.count(number_size));
  for (std::string& anchor : anchors)
    anchor = in.text();
  std::vector<TextRemark> remarks(in.count(5 * number_size + span_size));
  for (TextRemark& remark : remarks) {
    const std::uint64_t kind = in.number();
    if (kind > static_cast<std::uint64_t>(TextRemark::Kind::abbreviation)) return false;
    remark.kind = static_cast<TextRemark::Kind>(kind);
    remark.word = in.text();
    remark.instead = in.text();
    remark.number = static_cast<std::int64_t>(in.number());
    remark.certain = in.number() != 0;
    remark.at = read_span(in, file);
  }
  if (!in.complete()) return false;
  to.links = std::move(links);
  to.pictures = std::move(pictures);
  to.anchors = std::move(anchors);
  to.remarks = std::move(remarks);
  return true;
}

}  // namespace tertial
