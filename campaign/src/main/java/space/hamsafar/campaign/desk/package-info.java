/**
 * Where every operation goes through: {@link space.hamsafar.campaign.desk.Desk} asks who may, does it, and keeps what
 * happened.
 *
 * <p>An operation ends in an {@link space.hamsafar.campaign.desk.Outcome}. Commands, a web page and tests all stand on
 * this one entry. It knows all other packages of the module.
 */
@NullMarked
package space.hamsafar.campaign.desk;

import org.jspecify.annotations.NullMarked;
