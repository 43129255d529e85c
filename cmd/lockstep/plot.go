package main

import (
	"image/color"
	"os"
	"path/filepath"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/plotutil"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"

	"github.com/lockstep-rollups/lockstep/internal/sim"
)

// plotElections draws a comparison in four panels: concentration and missed
// blocks over time, the share of the best operator, and revenue.
func plotElections(standings []sim.Standing, path string) error {
	panels := [][]*plot.Plot{
		{
			courses(standings, "Concentration of seats", "HHI", func(s sim.Stretch) float64 { return s.HHI }),
			courses(standings, "Missed blocks", "%", func(s sim.Stretch) float64 { return 100 * s.Missed }),
		},
		{
			bars(standings, "Seats of the best operator", "%", func(s sim.Standing) float64 { return 100 * s.Best }),
			bars(standings, "Revenue for each epoch", "ether", func(s sim.Standing) float64 { return s.Revenue }),
		},
	}
	canvas, err := draw.NewFormattedCanvas(12*vg.Inch, 8*vg.Inch, strings.TrimPrefix(strings.ToLower(filepath.Ext(path)), "."))
	if err != nil {
		return err
	}
	tiles := draw.Tiles{Rows: 2, Cols: 2, PadX: 8 * vg.Millimeter, PadY: 8 * vg.Millimeter, PadTop: 4 * vg.Millimeter, PadBottom: 4 * vg.Millimeter, PadLeft: 4 * vg.Millimeter, PadRight: 8 * vg.Millimeter}
	for i, row := range plot.Align(panels, tiles, draw.New(canvas)) {
		for j, area := range row {
			panels[i][j].Draw(area)
		}
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := canvas.WriteTo(file); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}

// ink is the colour of the mechanism at that place of the comparison, the same in
// every panel.
func ink(k int) color.Color { return plotutil.Color(k) }

func panel(title, unit string) *plot.Plot {
	p := plot.New()
	p.Title.Text, p.Y.Label.Text, p.Y.Min = title, unit, 0
	return p
}

func courses(standings []sim.Standing, title, unit string, value func(sim.Stretch) float64) *plot.Plot {
	p := panel(title, unit)
	p.X.Label.Text = "round"
	p.Legend.Top = true
	p.Legend.TextStyle.Font.Size = vg.Points(8)
	for k, s := range standings {
		points := make(plotter.XYs, len(s.Course))
		for n, stretch := range s.Course {
			points[n] = plotter.XY{X: float64(stretch.Until), Y: value(stretch)}
		}
		line, err := plotter.NewLine(points)
		if err != nil {
			continue // no rounds, nothing to draw
		}
		line.Color, line.Width, line.Dashes = ink(k), vg.Points(1.5), plotutil.Dashes(k/4)
		p.Add(line)
		p.Legend.Add(s.Mechanism, line)
	}
	p.Y.Max *= 1.4 // room for the legend
	return p
}

func bars(standings []sim.Standing, title, unit string, value func(sim.Standing) float64) *plot.Plot {
	p := panel(title, unit)
	var names []string
	for k, s := range standings {
		bar, err := plotter.NewBarChart(plotter.Values{value(s)}, vg.Points(24))
		if err != nil {
			continue // not a number
		}
		bar.XMin, bar.Color, bar.LineStyle.Width = float64(k), ink(k), 0
		p.Add(bar)
		names = append(names, s.Mechanism)
	}
	p.Y.Max *= 1.05
	p.NominalX(names...)
	p.X.Tick.Label.Font.Size = vg.Points(8)
	return p
}
