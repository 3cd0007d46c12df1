package space.hamsafar.campaign.desk;

import java.util.Optional;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.MedicalOperation;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.state.CampaignState;

/**
 * The one entry to a campaign: asks whether the actor may, does what was asked, and keeps what happened. Not
 * thread-safe.
 */
public final class Desk {
    private final CampaignPolicy policy;
    private final Ports ports;
    private final CampaignState state;

    /** A desk over everything that its store holds. */
    public Desk(CampaignPolicy policy, Ports ports) {
        this.policy = policy;
        this.ports = ports;
        this.state = CampaignState.of(ports.store().entries());
    }

    /**
     * Does something, or says why not. When it returns {@link Outcome.Done} and this was no dry run, the facts are safe.
     *
     * @param dryRun whether only to say what would be: nothing is kept and no file is written
     * @throws space.hamsafar.campaign.store.StoreException if the disk refuses
     */
    public Outcome perform(Actor actor, Operation operation, boolean dryRun) {
        Optional<String> refusal = Gate.refusal(actor, operation, policy, state);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Work work = work(actor, dryRun);
        Outcome outcome = handle(work, operation);
        if (outcome instanceof Outcome.Done(Answer _, var facts) && !facts.isEmpty() && !dryRun) {
            state.apply(ports.store().append(actor, work.at(), operation.name(), facts));
        }
        return outcome;
    }

    /** The campaign as it is now. */
    public CampaignState state() {
        return state;
    }

    private Work work(Actor actor, boolean dryRun) {
        var segments = ports.store().segments();
        return new Work(
                actor,
                ports.clock().instant(),
                policy,
                state,
                dryRun ? DryRun.of(segments) : segments,
                dryRun ? DryRun.of(ports.rows()) : ports.rows(),
                dryRun ? DryRun.of(ports.vault()) : ports.vault(),
                ports.blindingKey(),
                dryRun);
    }

    /** All operations, and who handles them. */
    private static Outcome handle(Work work, Operation operation) {
        return switch (operation) {
            case DeskOperation desk -> Secretariat.handle(work, desk);
            case BoardOperation board -> BoardTable.handle(work, board);
            case MedicalOperation medical -> Surgery.handle(work, medical);
        };
    }
}
