#pragma once
// Brings a site to a place: reads what is there, plans, and carries it out, so that a run that is
// cut off anywhere leaves a place from which the next goes on. Prints nothing.
#include <chrono>
#include <variant>

#include "publish/publish_plan.h"
#include "publish/target.h"

namespace tertial {

/// The site as it ought to be, whole: with all sums.
struct PublishedSite {
  SiteManifest manifest;
  std::function<std::string(std::string_view path)> bytes;
  bool day_by_clock = false;  ///< nobody chose its as-of day
};

/// Why nothing was done: the place is as it was.
struct PublishRefusal {
  Sentence why;
  std::vector<std::string> paths;  ///< that it is about
};
/// The place or the way there failed.
struct PublishFailure {
  Sentence why;
};
using PublishTrouble = std::variant<PublishRefusal, PublishFailure>;

class Publication {
 public:
  /// Both must outlive it.
  Publication(const PublishedSite& site, Target& target) : site_(site), target_(target) {}

  /// Looks at the place and decides; changes nothing.
  std::optional<PublishTrouble> plan(UploadChoice choice);
  const PublishPlan& planned() const { return plan_; }
  /// After plan(): whether so much may be deleted unasked.
  std::optional<PublishTrouble> refused_by(const DeleteGuard& guard) const;
  /// A run was cut off there, and this one goes on.
  bool resumes() const { return resumes_; }
  /// Nothing is to be done, not even to the manifest.
  bool is_done() const;

  /// After plan(). How often the journal is written: what a cut costs.
  std::optional<PublishTrouble> apply(std::chrono::milliseconds checkpoint);

 private:
  std::optional<PublishTrouble> read_place();
  std::optional<PublishTrouble> find_foreign();
  TargetResult<void> write_journal();
  std::optional<PublishTrouble> upload(std::span<const SiteFile* const> files,
                                       std::chrono::milliseconds checkpoint);
  std::optional<PublishTrouble> write_manifest();
  /// A failure, after saying in the journal what has been done.
  PublishTrouble cut_off(Sentence why);

  const PublishedSite& site_;
  Target& target_;
  std::optional<std::string> manifest_text_;  ///< as it stood in the place
  KnownFiles known_, journal_;
  PublishPlan plan_;
  bool resumes_ = false;
};

}  // namespace tertial
