package space.hamsafar.campaign.store;

import java.time.Instant;
import java.util.List;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.role.Actor;

/** What a campaign is kept in. One writer at a time. */
public interface CampaignStore extends AutoCloseable {

    /** Every act that was acknowledged, in order. */
    List<Entry> entries();

    /**
     * Keeps an act. When this returns it is safe from a crash of the process or the machine; if it throws, nothing of it
     * is kept.
     *
     * @param operation name of what was done
     * @param facts at least one
     * @throws StoreException if it cannot be written
     */
    Entry append(Actor actor, Instant at, String operation, List<Fact> facts);

    /** The files beside the journal. */
    Segments segments();

    @Override
    void close();
}
