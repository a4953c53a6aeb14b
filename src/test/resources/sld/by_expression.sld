<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:se="http://www.opengis.net/se" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <se:Name>aid_points</se:Name>
    <UserStyle>
      <se:Name>by_expression</se:Name>
      <se:FeatureTypeStyle>
        <se:Rule>
          <se:Name>colour by kind, size and rim by people</se:Name>
          <se:PointSymbolizer>
            <se:Graphic>
              <se:Mark>
                <se:WellKnownName>circle</se:WellKnownName>
                <se:Fill>
                  <se:SvgParameter name="fill">
                    <se:Recode fallbackValue="#999999">
                      <se:LookupValue><ogc:PropertyName>kind</ogc:PropertyName></se:LookupValue>
                      <se:MapItem><se:Data>shelter</se:Data><se:Value>#b58900</se:Value></se:MapItem>
                      <se:MapItem><se:Data>clinic</se:Data><se:Value>#dc322f</se:Value></se:MapItem>
                      <se:MapItem><se:Data>water</se:Data><se:Value>#268bd2</se:Value></se:MapItem>
                      <se:MapItem><se:Data>crowd</se:Data><se:Value>#2aa198</se:Value></se:MapItem>
                    </se:Recode>
                  </se:SvgParameter>
                  <se:SvgParameter name="fill-opacity">
                    <ogc:Function name="Categorize">
                      <ogc:PropertyName>people</ogc:PropertyName>
                      <ogc:Literal>0.5</ogc:Literal>
                      <ogc:Literal>300</ogc:Literal>
                      <ogc:Literal>1</ogc:Literal>
                    </ogc:Function>
                  </se:SvgParameter>
                </se:Fill>
                <se:Stroke>
                  <se:SvgParameter name="stroke">#073642</se:SvgParameter>
                  <se:SvgParameter name="stroke-width">
                    <se:Categorize>
                      <se:LookupValue><ogc:PropertyName>people</ogc:PropertyName></se:LookupValue>
                      <se:Value>0.5</se:Value>
                      <se:Threshold>100</se:Threshold>
                      <se:Value>1.5</se:Value>
                      <se:Threshold>500</se:Threshold>
                      <se:Value>3</se:Value>
                    </se:Categorize>
                  </se:SvgParameter>
                </se:Stroke>
              </se:Mark>
              <se:Size>
                <se:Interpolate mode="linear" method="numeric">
                  <se:LookupValue><ogc:PropertyName>people</ogc:PropertyName></se:LookupValue>
                  <se:InterpolationPoint><se:Data>0</se:Data><se:Value>8</se:Value></se:InterpolationPoint>
                  <se:InterpolationPoint><se:Data>1000</se:Data><se:Value>40</se:Value></se:InterpolationPoint>
                </se:Interpolate>
              </se:Size>
            </se:Graphic>
          </se:PointSymbolizer>
          <se:TextSymbolizer>
            <se:Label><ogc:PropertyName>people</ogc:PropertyName></se:Label>
            <se:Font>
              <se:SvgParameter name="font-family">Inter</se:SvgParameter>
              <se:SvgParameter name="font-size">
                <ogc:Add>
                  <ogc:Literal>9</ogc:Literal>
                  <ogc:Div><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>100</ogc:Literal></ogc:Div>
                </ogc:Add>
              </se:SvgParameter>
            </se:Font>
            <se:LabelPlacement><se:PointPlacement><se:Displacement><se:DisplacementX>0</se:DisplacementX><se:DisplacementY>-30</se:DisplacementY></se:Displacement></se:PointPlacement></se:LabelPlacement>
            <se:Halo><se:Radius><ogc:Literal>1.5</ogc:Literal></se:Radius><se:Fill><se:SvgParameter name="fill">#ffffff</se:SvgParameter></se:Fill></se:Halo>
            <se:Fill>
              <se:SvgParameter name="fill">
                <ogc:Function name="Interpolate">
                  <ogc:PropertyName>people</ogc:PropertyName>
                  <ogc:Literal>0</ogc:Literal><ogc:Literal>#000000</ogc:Literal>
                  <ogc:Literal>900</ogc:Literal><ogc:Literal>#dc322f</ogc:Literal>
                  <ogc:Literal>color</ogc:Literal>
                </ogc:Function>
              </se:SvgParameter>
            </se:Fill>
          </se:TextSymbolizer>
        </se:Rule>
      </se:FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
