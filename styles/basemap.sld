<?xml version="1.0" encoding="UTF-8"?>
<!-- The base map: water is the background. Of two passes over one type the first is the lower. -->
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>basemap</Name>
    <UserStyle>
      <Title>Base map<Localized lang="es">Mapa base</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>countries</FeatureTypeName>
        <Rule>
          <Name>shore, far</Name>
          <MaxScaleDenominator>12000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>shore-far</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">6</SvgParameter>
              <SvgParameter name="stroke-linejoin">round</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>countries</FeatureTypeName>
        <Rule>
          <Name>shore, near</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>shore-near</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">3</SvgParameter>
              <SvgParameter name="stroke-linejoin">round</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>world</FeatureTypeName>
        <Rule>
          <Name>land beyond</Name>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land-neighbour</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>countries</FeatureTypeName>
        <Rule>
          <Name>land</Name>
          <ogc:Filter>
            <ogc:Or>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>iso</ogc:PropertyName><ogc:Literal>US</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>iso</ogc:PropertyName><ogc:Literal>MX</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:Or>
          </ogc:Filter>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>coast</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.8</SvgParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>land of the neighbours</Name>
          <ElseFilter/>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land-neighbour</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>coast</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.8</SvgParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <!-- a hill-shade or an aerial photograph lies here: over the land, under all that follows -->
      <FeatureTypeStyle>
        <FeatureTypeName>relief</FeatureTypeName>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>lakes</FeatureTypeName>
        <Rule>
          <Name>large lakes</Name>
          <ogc:Filter>
            <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
          </ogc:Filter>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>water</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>coast</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.6</SvgParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>lakes</Name>
          <ElseFilter/>
          <MaxScaleDenominator>12000000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>water</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>coast</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.6</SvgParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>rivers</FeatureTypeName>
        <Rule>
          <Name>main rivers</Name>
          <ogc:Filter>
            <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>river</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.3</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>rivers</Name>
          <ogc:Filter>
            <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>30000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>river</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.9</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>small rivers</Name>
          <ElseFilter/>
          <MaxScaleDenominator>9000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>river</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.7</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>states</FeatureTypeName>
        <Rule>
          <Name>state lines</Name>
          <ogc:Filter>
            <ogc:Or>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>country</ogc:PropertyName><ogc:Literal>US</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>country</ogc:PropertyName><ogc:Literal>MX</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:Or>
          </ogc:Filter>
          <MaxScaleDenominator>60000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-line</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.9</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>other state lines</Name>
          <ElseFilter/>
          <MaxScaleDenominator>14000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-line</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.6</SvgParameter>
              <SvgParameter name="stroke-opacity">0.8</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>borders</FeatureTypeName>
        <Rule>
          <Name>casing</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>country-line-casing</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">4</SvgParameter>
              <SvgParameter name="stroke-opacity">0.7</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>borders</FeatureTypeName>
        <Rule>
          <Name>band along the border of the story</Name>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>left</ogc:PropertyName><ogc:Literal>MX</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>right</ogc:PropertyName><ogc:Literal>US</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>9000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>country-band</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">8.5</SvgParameter>
              <SvgParameter name="stroke-linecap">butt</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>borders</FeatureTypeName>
        <Rule>
          <Name>the border of the story, small scales</Name>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>left</ogc:PropertyName><ogc:Literal>MX</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>right</ogc:PropertyName><ogc:Literal>US</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>9000000</MinScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>country-line</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.2</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>the border of the story</Name>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>left</ogc:PropertyName><ogc:Literal>MX</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>right</ogc:PropertyName><ogc:Literal>US</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>9000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>country-line</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.2</SvgParameter>
              <SvgParameter name="stroke-dasharray">13 3.5 2.5 3.5</SvgParameter>
              <SvgParameter name="stroke-linecap">butt</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>disputed</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>disputed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>country-line</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.1</SvgParameter>
              <SvgParameter name="stroke-dasharray">4 4</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>country lines, small scales</Name>
          <ElseFilter/>
          <MinScaleDenominator>9000000</MinScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>country-line</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.2</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>country lines</Name>
          <ElseFilter/>
          <MaxScaleDenominator>9000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>country-line</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.4</SvgParameter>
              <SvgParameter name="stroke-dasharray">11 3 2 3</SvgParameter>
              <SvgParameter name="stroke-linecap">butt</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>country_labels</FeatureTypeName>
        <Rule>
          <Name>countries of the story</Name>
          <ogc:Filter>
            <ogc:Or>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>iso</ogc:PropertyName><ogc:Literal>US</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>iso</ogc:PropertyName><ogc:Literal>MX</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:Or>
          </ogc:Filter>
          <MinScaleDenominator>4000000</MinScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">17</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>60</Priority>
            <VendorOption name="placement">center</VendorOption>
            <VendorOption name="letterSpacing">0.28</VendorOption>
            <VendorOption name="upperCase">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>countries</Name>
          <ElseFilter/>
          <MinScaleDenominator>3000000</MinScaleDenominator>
          <MaxScaleDenominator>45000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>34</Priority>
            <VendorOption name="placement">center</VendorOption>
            <VendorOption name="letterSpacing">0.18</VendorOption>
            <VendorOption name="upperCase">true</VendorOption>
            <VendorOption name="autoWrap">90</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>water_labels</FeatureTypeName>
        <Rule>
          <Name>waters</Name>
          <ogc:Filter>
            <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>2500000</MinScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">14</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
              <SvgParameter name="font-style">italic</SvgParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <Rotation><ogc:PropertyName>turn</ogc:PropertyName></Rotation>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>water-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>50</Priority>
            <VendorOption name="placement">center</VendorOption>
            <VendorOption name="letterSpacing">0.06</VendorOption>
            <VendorOption name="autoWrap">140</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>gulfs and bays</Name>
          <ElseFilter/>
          <MinScaleDenominator>400000</MinScaleDenominator>
          <MaxScaleDenominator>14000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
              <SvgParameter name="font-style">italic</SvgParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <Rotation><ogc:PropertyName>turn</ogc:PropertyName></Rotation>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>water-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>30</Priority>
            <VendorOption name="placement">center</VendorOption>
            <VendorOption name="autoWrap">110</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>rivers</FeatureTypeName>
        <Rule>
          <Name>the river both countries name</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>name</ogc:PropertyName><ogc:Literal>Rio Grande</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>20000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName> / <ogc:PropertyName>name_es</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
              <SvgParameter name="font-style">italic</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>water-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>24</Priority>
            <VendorOption name="placement">line</VendorOption>
            <VendorOption name="offset">4</VendorOption>
            <VendorOption name="letterSpacing">0.06</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
            <VendorOption name="repeat">600</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>names of main rivers</Name>
          <ogc:Filter><ogc:And><ogc:Not><ogc:PropertyIsEqualTo><ogc:PropertyName>name</ogc:PropertyName><ogc:Literal>Rio Grande</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Not><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>11000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
              <SvgParameter name="font-style">italic</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>water-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>15</Priority>
            <VendorOption name="placement">line</VendorOption>
            <VendorOption name="offset">4</VendorOption>
            <VendorOption name="letterSpacing">0.06</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
            <VendorOption name="repeat">600</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>names of rivers</Name>
          <ogc:Filter><ogc:And><ogc:Not><ogc:PropertyIsEqualTo><ogc:PropertyName>name</ogc:PropertyName><ogc:Literal>Rio Grande</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Not><ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
              <SvgParameter name="font-style">italic</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>water-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>14</Priority>
            <VendorOption name="placement">line</VendorOption>
            <VendorOption name="offset">4</VendorOption>
            <VendorOption name="letterSpacing">0.06</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
            <VendorOption name="repeat">600</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>names of small rivers</Name>
          <ogc:Filter><ogc:And><ogc:Not><ogc:PropertyIsEqualTo><ogc:PropertyName>name</ogc:PropertyName><ogc:Literal>Rio Grande</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Not><ogc:PropertyIsGreaterThan><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MaxScaleDenominator>4000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
              <SvgParameter name="font-style">italic</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>water-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>13</Priority>
            <VendorOption name="placement">line</VendorOption>
            <VendorOption name="offset">4</VendorOption>
            <VendorOption name="letterSpacing">0.06</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
            <VendorOption name="repeat">600</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>towns</FeatureTypeName>
        <Rule>
          <Name>national capitals</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>capital</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>population</ogc:PropertyName><ogc:Literal>7000</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo>
              <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>70000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://target</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label-strong</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.4</SvgParameter>
                </Stroke>
              </Mark>
              <Size>8</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">13.5</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label-strong</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>70</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
            <VendorOption name="leader">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>small national capitals</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>capital</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsLessThan><ogc:PropertyName>population</ogc:PropertyName><ogc:Literal>7000</ogc:Literal></ogc:PropertyIsLessThan>
              <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>8000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://target</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label-strong</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.4</SvgParameter>
                </Stroke>
              </Mark>
              <Size>8</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">13.5</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label-strong</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>62</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
            <VendorOption name="leader">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>great cities</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:Not><ogc:PropertyIsEqualTo><ogc:PropertyName>capital</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Not>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>45000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>4</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">13</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label-strong</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority><ogc:Sub><ogc:Literal>40</ogc:Literal><ogc:Mul><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:Mul></ogc:Sub></Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>cities</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:Not><ogc:And>
                <ogc:PropertyIsEqualTo><ogc:PropertyName>capital</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
                <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
              </ogc:And></ogc:Not>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>suburb</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>18000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>3.5</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12.5</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority><ogc:Sub><ogc:Literal>40</ogc:Literal><ogc:Mul><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:Mul></ogc:Sub></Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
            <VendorOption name="maxDisplacement">8</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>cities beside larger ones</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:Not><ogc:And>
                <ogc:PropertyIsEqualTo><ogc:PropertyName>capital</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
                <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
              </ogc:And></ogc:Not>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>suburb</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>3500000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>3.5</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12.5</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority><ogc:Sub><ogc:Literal>40</ogc:Literal><ogc:Mul><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:Mul></ogc:Sub></Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
            <VendorOption name="maxDisplacement">8</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>towns</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:Not><ogc:And>
                <ogc:PropertyIsEqualTo><ogc:PropertyName>capital</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
                <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
              </ogc:And></ogc:Not>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>suburb</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>10000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>3</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority><ogc:Sub><ogc:Literal>40</ogc:Literal><ogc:Mul><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:Mul></ogc:Sub></Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>towns beside larger ones</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:Not><ogc:And>
                <ogc:PropertyIsEqualTo><ogc:PropertyName>capital</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
                <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
              </ogc:And></ogc:Not>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>suburb</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>3500000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>3</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority><ogc:Sub><ogc:Literal>40</ogc:Literal><ogc:Mul><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:Mul></ogc:Sub></Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>small towns</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:Not><ogc:PropertyIsEqualTo><ogc:PropertyName>capital</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Not>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>suburb</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>4200000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>2.6</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority><ogc:Sub><ogc:Literal>40</ogc:Literal><ogc:Mul><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:Mul></ogc:Sub></Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>small towns beside larger ones</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:Not><ogc:PropertyIsEqualTo><ogc:PropertyName>capital</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Not>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>suburb</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>1800000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>2.6</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority><ogc:Sub><ogc:Literal>40</ogc:Literal><ogc:Mul><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:Mul></ogc:Sub></Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>villages</Name>
          <ogc:Filter>
            <ogc:And>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>suburb</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>2000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>2.4</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority><ogc:Sub><ogc:Literal>40</ogc:Literal><ogc:Mul><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:Mul></ogc:Sub></Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>villages beside larger ones</Name>
          <ogc:Filter>
            <ogc:And>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>suburb</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>900000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>2.4</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority><ogc:Sub><ogc:Literal>40</ogc:Literal><ogc:Mul><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:Mul></ogc:Sub></Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>towns</FeatureTypeName>
        <Rule>
          <Name>cities of a crossing, far, north</Name>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>country</ogc:PropertyName><ogc:Literal>US</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>7000000</MinScaleDenominator>
          <MaxScaleDenominator>18000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12.5</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>34</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
            <VendorOption name="maxDisplacement">24</VendorOption>
            <VendorOption name="side">above</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>cities of a crossing, far, south</Name>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>country</ogc:PropertyName><ogc:Literal>MX</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>7000000</MinScaleDenominator>
          <MaxScaleDenominator>18000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12.5</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>34</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
            <VendorOption name="maxDisplacement">24</VendorOption>
            <VendorOption name="side">below</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>cities of a crossing, north</Name>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>country</ogc:PropertyName><ogc:Literal>US</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>7000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">15</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label-strong</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>68</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
            <VendorOption name="maxDisplacement">84</VendorOption>
            <VendorOption name="side">above</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>cities of a crossing, south</Name>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>country</ogc:PropertyName><ogc:Literal>MX</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>7000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">15</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label-strong</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>68</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
            <VendorOption name="maxDisplacement">84</VendorOption>
            <VendorOption name="side">below</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>towns of a crossing, north</Name>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>suburb</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>population</ogc:PropertyName><ogc:Literal>12000</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>country</ogc:PropertyName><ogc:Literal>US</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>1600000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">13</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label-strong</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>64</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
            <VendorOption name="maxDisplacement">70</VendorOption>
            <VendorOption name="side">above</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>towns of a crossing, south</Name>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>suburb</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>population</ogc:PropertyName><ogc:Literal>12000</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>country</ogc:PropertyName><ogc:Literal>MX</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>1600000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">13</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label-strong</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>64</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">3</VendorOption>
            <VendorOption name="maxDisplacement">70</VendorOption>
            <VendorOption name="side">below</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>towns</FeatureTypeName>
        <Rule>
          <Name>capitals of states</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>capital</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>7000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>4.2</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>lakes</FeatureTypeName>
        <Rule>
          <Name>names of large lakes</Name>
          <ogc:Filter>
            <ogc:And><ogc:Not><ogc:PropertyIsNull><ogc:PropertyName>name</ogc:PropertyName></ogc:PropertyIsNull></ogc:Not><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>14000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
              <SvgParameter name="font-style">italic</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>water-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>18</Priority>
            <VendorOption name="placement">center</VendorOption>
            <VendorOption name="autoWrap">80</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>names of lakes</Name>
          <ogc:Filter>
            <ogc:And><ogc:Not><ogc:PropertyIsNull><ogc:PropertyName>name</ogc:PropertyName></ogc:PropertyIsNull></ogc:Not><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>3500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
              <SvgParameter name="font-style">italic</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>water-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>10</Priority>
            <VendorOption name="placement">center</VendorOption>
            <VendorOption name="autoWrap">70</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>state_labels</FeatureTypeName>
        <Rule>
          <Name>states</Name>
          <MinScaleDenominator>700000</MinScaleDenominator>
          <MaxScaleDenominator>13000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.2</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>8</Priority>
            <VendorOption name="placement">center</VendorOption>
            <VendorOption name="letterSpacing">0.14</VendorOption>
            <VendorOption name="upperCase">true</VendorOption>
            <VendorOption name="autoWrap">100</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>swatch</FeatureTypeName>
        <Rule>
          <Name>swatch</Name>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>country-line</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1</SvgParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
