package space.hamsafar.campaign.store;

import java.util.Optional;

/**
 * Keeps texts about a person apart from the journal, so that they can be forgotten while the journal stays whole.
 *
 * <p>What is put here is on the disk when {@link #put} returns. The reference tells nothing about the text.
 */
public interface PersonalVault {

    /**
     * Keeps something about a person.
     *
     * @param person id of the application
     * @return the reference by which it is found again
     * @throws StoreException if it cannot be written, or the person was forgotten
     */
    String put(String person, byte[] content);

    /** What was kept; empty if the person was forgotten, or nothing was kept under the reference. */
    Optional<byte[]> find(String person, String reference);

    /** Makes everything about a person unreadable for good. */
    void forget(String person);
}
