/**
 * The log of all acts: who did what, when and in what role, and the journal before and after as hashes.
 *
 * <p>{@link space.hamsafar.campaign.audit.FileAuditLog} writes a line for each act; over the lines stands a Merkle tree
 * ({@link space.hamsafar.campaign.audit.MerkleTree}, RFC 9162). Its root is signed as a
 * {@link space.hamsafar.campaign.audit.Checkpoint}, which the other agency countersigns, and
 * {@link space.hamsafar.campaign.audit.LogVerifier} holds log, journal and checkpoints against one another. No line holds
 * personal data. It knows {@code store} alone.
 */
@NullMarked
package space.hamsafar.campaign.audit;

import org.jspecify.annotations.NullMarked;
