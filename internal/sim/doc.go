// Package sim runs seeded worlds around the rooms that production uses, so that
// somebody who has to choose can see what a choice leads to.
//
// It keeps one law: a world is a function of its settings and its seed.
//
// What it shows is as good as its model of the operators, which each world
// states. It decides nothing: elections are held by package election.
package sim
