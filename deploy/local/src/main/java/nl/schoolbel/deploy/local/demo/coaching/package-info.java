/**
 * A school year of coaching, played in a few seconds on a running stack through its public doors: the clocks of the
 * services go back by some thirty school weeks and then on to today, and at each moment of the script somebody does
 * something.
 *
 * <p>Entry class: {@link nl.schoolbel.deploy.local.demo.coaching.CoachingYear}. What happens when lies in the JSON files
 * beside this package; {@code Timeline} brings it into order and {@code SchoolWeeks} says which weeks had lessons, so that
 * the story is the same on whatever day it is played. {@code CoachingFigures} tells what a person would look at.
 */
package nl.schoolbel.deploy.local.demo.coaching;
