package space.hamsafar.campaign.desk;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.OfScorer;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.operation.Permission;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.role.Role;
import space.hamsafar.campaign.state.CampaignState;

/** Whether somebody may do something now, before anybody looks at what exactly. */
final class Gate {

    private Gate() {}

    /** Why not; empty if it is allowed. */
    static Optional<String> refusal(Actor actor, Operation operation, CampaignPolicy policy, CampaignState state) {
        Permission permission = operation.permission();
        if (!holds(actor, policy)) {
            return Optional.of(actor.person() + " is no " + actor.role().word() + " of this campaign");
        }
        if (!permission.roles().contains(actor.role())) {
            return Optional.of(
                    "the role " + actor.role().word() + " may not do this; " + words(permission.roles()) + " may");
        }
        if (!policy.stageIds().contains(operation.stage())) {
            return Optional.of(
                    "there is no stage '" + operation.stage() + "'; there is " + String.join(", ", policy.stageIds()));
        }
        Phase phase = state.phase(operation.stage());
        if (!permission.phases().contains(phase)) {
            return Optional.of("stage " + operation.stage() + " is " + phase.word() + "; this can be done while it is "
                    + phases(permission.phases()));
        }
        Set<Role> scorers = scorers(operation, policy);
        if (!scorers.contains(actor.role())) {
            return Optional.of("in stage " + operation.stage() + " no "
                    + actor.role().word() + " scores; " + words(scorers) + " does");
        }
        if (isStale(operation, policy, state)) {
            return Optional.of(
                    "selection.yaml is not the one under which the campaign runs: restore it, or take the new"
                            + " rules over in the open by `select amend`");
        }
        return Optional.empty();
    }

    /** An applicant is let in by id; the handlers see to it that nobody acts for another. */
    private static boolean holds(Actor actor, CampaignPolicy policy) {
        return actor.role() == Role.APPLICANT
                || policy.member(actor.person())
                        .filter(member -> member.roles().contains(actor.role()))
                        .isPresent();
    }

    /** The roles that the rules of the stage leave: all for what is not of scorers. */
    private static Set<Role> scorers(Operation operation, CampaignPolicy policy) {
        return operation instanceof OfScorer
                ? policy.stage(operation.stage()).map(StagePolicy::scorers).orElse(DeskOperation.SCORERS)
                : operation.permission().roles();
    }

    private static boolean isStale(Operation operation, CampaignPolicy policy, CampaignState state) {
        return operation.changes()
                && !(operation instanceof DeskOperation.AmendRules)
                && !state.policy().isEmpty()
                && !state.policy().equals(policy.hash());
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::word).collect(Collectors.joining(" or "));
    }

    private static String phases(Set<Phase> phases) {
        return phases.stream()
                .sorted(Comparator.naturalOrder())
                .map(Phase::word)
                .collect(Collectors.joining(" or "));
    }
}
