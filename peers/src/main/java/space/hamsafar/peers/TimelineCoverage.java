package space.hamsafar.peers;

import java.util.Optional;
import space.hamsafar.planning.Project;

/** What of a project the models of timelines do not cover. */
final class TimelineCoverage {

    private TimelineCoverage() {}

    /** What keeps a project from being such a timeline; empty if nothing does. */
    static Optional<String> missing(Project project) {
        if (project.activities().stream().anyMatch(one -> one.modes().size() > 1)) {
            return Optional.of("several modes");
        }
        if (project.resources().stream().anyMatch(one -> !one.setUps().isEmpty())) {
            return Optional.of("set-up times");
        }
        return project.travel().isEmpty() ? Optional.empty() : Optional.of("travel times");
    }
}
