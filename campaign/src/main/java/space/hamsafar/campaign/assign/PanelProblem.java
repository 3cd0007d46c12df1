package space.hamsafar.campaign.assign;

import java.util.BitSet;
import java.util.List;

/**
 * Who can score whom.
 *
 * @param applicants ids
 * @param panel the assessors
 * @param each how many assessors each applicant needs, all different
 * @param forbidden for each applicant, the positions in the panel of those who may not score them
 */
public record PanelProblem(List<String> applicants, List<Panelist> panel, int each, List<BitSet> forbidden) {

    public PanelProblem {
        applicants = List.copyOf(applicants);
        panel = List.copyOf(panel);
        forbidden = List.copyOf(forbidden);
        if (applicants.size() != forbidden.size()) {
            throw new IllegalArgumentException(applicants.size() + " applicants, but " + forbidden.size()
                    + " lists of who may not score them: give one for each");
        }
    }
}
