package space.hamsafar.campaign.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.campaign.policy.CampaignPolicy;

/** Who takes part in a stage. */
final class Entrants {

    private Entrants() {}

    /** The ids in the order in which they applied; empty if it is not known yet who passed the stage before. */
    static Optional<List<String>> of(Work work, String stage) {
        if (work.policy().before(stage).equals(CampaignPolicy.APPLICATION)) {
            return work.state().screened().map(_ -> eligible(work));
        }
        return work.state()
                .board()
                .passed(work.policy().before(stage))
                .map(passed -> passed.stream()
                        .filter(id -> !work.state().gone().contains(id))
                        .sorted()
                        .toList());
    }

    private static List<String> eligible(Work work) {
        Map<String, List<String>> failed = Screened.failed(work);
        Set<String> superseded = Screened.superseded(work);
        Set<String> gone = work.state().gone();
        return work.applications().ids().stream()
                .filter(id -> !failed.containsKey(id) && !superseded.contains(id) && !gone.contains(id))
                .toList();
    }
}
