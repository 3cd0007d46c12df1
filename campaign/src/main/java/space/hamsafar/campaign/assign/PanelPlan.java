package space.hamsafar.campaign.assign;

import java.util.List;

/** Who scores whom, or why nobody can say. */
public sealed interface PanelPlan {

    /**
     * An optimal assignment.
     *
     * @param panels for each applicant, the positions in the panel of those who score them, all different
     * @param cost 2 for a second assessor of one band of strictness on a panel, 4 for a third, and so on; 1 for each
     *     applicant beyond the fair share, the smallest load with which all together could give the scores
     */
    record Assigned(List<int[]> panels, long cost) implements PanelPlan {
        public Assigned {
            panels = List.copyOf(panels);
        }
    }

    /**
     * There is none.
     *
     * @param reason which applicants have too few assessors, and how many scores are missing
     */
    record Impossible(String reason) implements PanelPlan {}
}
