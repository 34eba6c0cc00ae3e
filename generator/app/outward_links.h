#pragma once
// `check --links all`: asks other sites for the addresses that stand in the content, unless the
// record of earlier answers knows them, and reports what came of it where each address stands.
#include "app/workspace.h"

namespace tertial {

/// After planning; the workspace has kept the links. While there are errors nothing is asked.
/// exit_ok, or the code that follows from a record that cannot be read or written; why is said.
int ask_other_sites(Workspace& workspace, const Options& options, const Streams& streams);

}  // namespace tertial
