#pragma once
// The search index of a site: collects the words of pages while they are rendered, on all threads,
// and turns them into small files that search.js reads. How many files there are is known before
// the first page is read; what is in them does not depend on the order in which pages came.
#include <memory>
#include <mutex>
#include <span>

#include "search/collector.h"
#include "search/dictionary.h"
#include "search/documents.h"

namespace tertial::search {

/// Where the files stand in the output.
inline constexpr std::string_view folder = "sok/index/";

struct IndexFile {
  std::string path;
  std::string bytes;
};

class Index {
 public:
  explicit Index(Plan plan);

  /// Of every file that files() will give.
  std::vector<std::string> paths() const;

  /// Reads a finished page. Called by many threads, once for each page.
  void add(std::string_view html, DocumentId page, std::span<const Section> sections);

  /// After the last page: makes the dictionary.
  void freeze();
  /// Gives the files of one task to `write`; tasks may run side by side, each once.
  std::size_t tasks() const { return ranges_.size() + 1; }
  void write(std::size_t task, const std::function<void(const IndexFile&)>& write);
  /// After all tasks: the file that search.js reads first.
  IndexFile start() const;

 private:
  struct Stored {
    const Collector* collector = nullptr;
    std::uint32_t number = 0;  ///< of the collector
    std::size_t offset = 0;
  };
  /// Terms whose lists are made at one time, as whole files.
  struct Range {
    std::size_t first_file, last_file;
  };
  std::unique_ptr<Collector> take();
  void give_back(std::unique_ptr<Collector> collector);
  void divide(std::span<const std::uint32_t> lengths);
  void find_touched();
  void write_terms(std::size_t number, const std::function<void(const IndexFile&)>& write) const;
  void write_documents(const std::function<void(const IndexFile&)>& write) const;

  std::vector<Document> documents_;
  std::vector<std::string> names_;
  std::vector<std::vector<std::string>> same_;
  std::vector<Shown> shown_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Collector>> collectors_;
  std::unique_ptr<Dictionary> dictionary_;
  std::vector<Stored> stored_;          // of each document
  std::vector<std::uint32_t> lengths_;  // of each term's list, or longer
  std::vector<TermId> first_terms_;     // of each file of terms, and the end
  std::vector<Range> ranges_;
  /// Ranges that a collector's term has to do with, itself or a part of it: a bit for each.
  std::vector<std::vector<std::uint8_t>> touched_;
  std::vector<std::uint64_t> hashes_;  // of each task's files
};

}  // namespace tertial::search
