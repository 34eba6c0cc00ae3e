#include "cache/stored_findings.h"

namespace tertial::cache {
namespace {

constexpr std::size_t number_size = sizeof(std::uint64_t);

void store_span(const Span& span, StoredWriter& out) {
  for (const std::uint32_t number :
       {span.file, span.begin.line, span.begin.column, span.end.line, span.end.column})
    out.number(number);
}

Span read_span(StoredReader& in) {
  const auto next = [&in] { return static_cast<std::uint32_t>(in.number()); };
  Span span;
  span.file = next();
  span.begin.line = next();
  span.begin.column = next();
  span.end.line = next();
  span.end.column = next();
  return span;
}

void store_words(const Text& text, StoredWriter& out) {
  out.text(text.sv);
  out.text(text.en);
}

Text read_words(StoredReader& in) {
  Text text;
  text.sv = in.text();
  text.en = in.text();
  return text;
}

void store_arguments(const Arguments& arguments, StoredWriter& out) {
  out.number(arguments.size());
  for (const Argument& argument : arguments) {
    out.text(argument.text);
    store_words(argument.words, out);
  }
}

Arguments read_arguments(StoredReader& in) {
  const std::size_t count = in.count(3 * number_size);
  Arguments arguments;
  arguments.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    Argument argument(in.text());
    argument.words = read_words(in);
    arguments.push_back(std::move(argument));
  }
  return arguments;
}

void store_sentence(const Sentence& sentence, StoredWriter& out) {
  store_words(sentence.text, out);
  store_arguments(sentence.arguments, out);
}

Sentence read_sentence(StoredReader& in) {
  Sentence sentence;
  sentence.text = read_words(in);
  sentence.arguments = read_arguments(in);
  return sentence;
}

void store_finding(const Diagnostic& finding, StoredWriter& out) {
  out.text(finding.kind->code);
  store_span(finding.span, out);
  store_arguments(finding.arguments, out);
  store_sentence(finding.help, out);
  out.number(finding.notes.size());
  for (const auto& [at, sentence] : finding.notes) {
    store_span(at, out);
    store_sentence(sentence, out);
  }
}

Diagnostic read_finding(StoredReader& in, KindLookup kind_of) {
  Diagnostic finding;
  finding.kind = kind_of(in.text());
  finding.span = read_span(in);
  finding.arguments = read_arguments(in);
  finding.help = read_sentence(in);
  const std::size_t notes = in.count(8 * number_size);
  finding.notes.reserve(notes);
  for (std::size_t i = 0; i < notes; ++i) {
    const Span at = read_span(in);
    finding.notes.emplace_back(at, read_sentence(in));
  }
  return finding;
}

bool is_of(const Span& span, std::size_t files) {
  return span.file == no_file || span.file < files;
}

}  // namespace

void store(const StoredFindings& findings, StoredWriter& out) {
  out.number(findings.files.size());
  for (const MentionedFile& file : findings.files) {
    out.number(static_cast<std::uint64_t>(file.source));
    out.text(file.path);
  }
  out.number(findings.findings.size());
  for (const Diagnostic& finding : findings.findings)
    store_finding(finding, out);
}

std::optional<StoredFindings> read_findings(StoredReader& in, KindLookup kind_of) {
  StoredFindings stored;
  stored.files.resize(in.count(2 * number_size));
  for (MentionedFile& file : stored.files) {
    const std::uint64_t source = in.number();
    if (source >= source_count) return std::nullopt;
    file.source = static_cast<SourceFolder>(source);
    file.path = in.text();
  }
  const std::size_t count = in.count(11 * number_size);
  stored.findings.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    Diagnostic finding = read_finding(in, kind_of);
    if (!finding.kind || !is_of(finding.span, stored.files.size())) return std::nullopt;
    for (const auto& note : finding.notes)
      if (!is_of(note.first, stored.files.size())) return std::nullopt;
    stored.findings.push_back(std::move(finding));
  }
  return stored;
}

}  // namespace tertial::cache
