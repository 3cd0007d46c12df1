/**
 * Applications: taken from tables row by row, kept as segments, held in columns, and held against the eligibility rules.
 *
 * <p>{@link space.hamsafar.campaign.application.Importer} takes rows, {@link
 * space.hamsafar.campaign.application.ApplicationTable} holds columns of a million applications in little memory, and
 * {@link space.hamsafar.campaign.application.Screening} decides on paper. It knows {@code policy}, {@code fact} and
 * {@code store}.
 */
@NullMarked
package space.hamsafar.campaign.application;

import org.jspecify.annotations.NullMarked;
