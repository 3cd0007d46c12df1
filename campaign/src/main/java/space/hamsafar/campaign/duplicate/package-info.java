/**
 * Finds applications that may be of one person: names in three scripts, slips of the pen, changed contacts.
 *
 * <p>{@link space.hamsafar.campaign.duplicate.DuplicateFinder} pairs applications that share a key, and weighs for each
 * pair how much likelier the agreements and differences are for one person than for two. It knows {@code application}.
 */
@NullMarked
package space.hamsafar.campaign.duplicate;

import org.jspecify.annotations.NullMarked;
